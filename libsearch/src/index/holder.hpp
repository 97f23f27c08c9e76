// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who is writing to an index. Xapian's lock decides; this note only tells people about its holder.
#pragma once

#include <string>

namespace nsearch::index {

/// Leaves a note in the index's folder that this process writes to it; removes it when destroyed.
class HolderNote {
public:
    explicit HolderNote(std::string path);
    ~HolderNote();
    HolderNote(HolderNote&& other) noexcept;
    HolderNote& operator=(HolderNote&&) = delete;

private:
    std::string file_;
};

/// One line for people about who wrote the note, e.g. "process 4711 on host ada since 2024-05-06 14:03:12
/// UTC"; empty if there is no note.
std::string describe_holder(const std::string& path);

}  // namespace nsearch::index
