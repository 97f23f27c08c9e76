// SPDX-License-Identifier: GPL-3.0-or-later
// Checking an index, and making anew what can be.
#include <functional>
#include <memory>

#include "guard.hpp"
#include "handles.hpp"

nsearch_status nsearch_index_verify(nsearch_index_health** out, const char* path, bool repair,
                                    nsearch_verify_callback callback, void* payload, nsearch_error** error) {
    return nsearch::c::create(out, error, [&] {
        nsearch::c::require(path, "path");
        std::function<bool(std::uint64_t, std::uint64_t)> progress;
        if (callback != nullptr) {
            progress = [&](std::uint64_t done, std::uint64_t total) {
                return callback(done, total, payload) == 0;
            };
        }
        nsearch::IndexHealth health = nsearch::verify_index(path, repair, progress);
        return std::make_unique<nsearch_index_health>(nsearch_index_health{std::move(health)});
    });
}

void nsearch_index_health_free(nsearch_index_health* health) {
    delete health;
}

bool nsearch_index_health_sound(const nsearch_index_health* health) {
    return health != nullptr && health->value.sound;
}

size_t nsearch_index_health_problem_count(const nsearch_index_health* health) {
    return health == nullptr ? 0 : health->value.problems.size();
}

const char* nsearch_index_health_problem(const nsearch_index_health* health, size_t i) {
    return health == nullptr ? "" : nsearch::c::string_at(health->value.problems, i);
}

size_t nsearch_index_health_repaired_count(const nsearch_index_health* health) {
    return health == nullptr ? 0 : health->value.repaired.size();
}

const char* nsearch_index_health_repaired(const nsearch_index_health* health, size_t i) {
    return health == nullptr ? "" : nsearch::c::string_at(health->value.repaired, i);
}
