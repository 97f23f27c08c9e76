// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/front_matter.hpp"

#include <yaml.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "articles/text_util.hpp"
#include "nsearch/error.hpp"

namespace nsearch::articles {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxSize = std::size_t{64} * 1024;
constexpr std::size_t kMaxDepth = 16;

/// The events of a YAML document. Aliases are events like others and are never followed, so that
/// nothing can grow beyond what stands there.
class YamlEvents {
public:
    explicit YamlEvents(std::string_view text) {
        if (yaml_parser_initialize(&parser_) == 0)
            throw Error(ErrorCode::OutOfMemory, "no memory to read YAML");
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                     text.size());
    }
    ~YamlEvents() {
        yaml_event_delete(&event_);
        yaml_parser_delete(&parser_);
    }
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;

    /// False if the text is not valid.
    bool next() {
        yaml_event_delete(&event_);
        event_ = {};
        return yaml_parser_parse(&parser_, &event_) != 0;
    }
    [[nodiscard]] yaml_event_type_t type() const { return event_.type; }
    /// Strings all; what stands for nothing is null.
    [[nodiscard]] json scalar() const {
        const auto& scalar = event_.data.scalar;
        std::string text(reinterpret_cast<const char*>(scalar.value), scalar.length);
        const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
        if (plain && (text.empty() || text == "~" || fold(text) == "null")) return nullptr;
        return text;
    }

private:
    yaml_parser_t parser_{};
    yaml_event_t event_{};
};

/// Puts the values of the first document together.
class YamlReading {
public:
    explicit YamlReading(std::string_view text) : events_(text) {}

    /// Empty if the text is no valid YAML; else any value.
    std::optional<json> read() {
        while (events_.next()) {
            switch (events_.type()) {
                case YAML_DOCUMENT_END_EVENT:
                case YAML_STREAM_END_EVENT:
                    return std::move(root_);
                case YAML_SCALAR_EVENT:
                    scalar(events_.scalar());
                    break;
                case YAML_ALIAS_EVENT:
                    scalar(nullptr);
                    break;
                case YAML_MAPPING_START_EVENT:
                    open(json::object());
                    break;
                case YAML_SEQUENCE_START_EVENT:
                    open(json::array());
                    break;
                case YAML_MAPPING_END_EVENT:
                case YAML_SEQUENCE_END_EVENT:
                    close();
                    break;
                default:
                    break;
            }
        }
        return std::nullopt;
    }

private:
    struct Level {
        json value;
        json key;  ///< of the value to come, once it is read
        bool has_key = false;
    };

    void open(json container) {
        if (levels_.size() >= kMaxDepth || too_deep_ > 0) {
            ++too_deep_;
        } else {
            levels_.push_back({std::move(container), {}, false});
        }
    }
    void close() {
        if (too_deep_ > 0) {
            if (--too_deep_ == 0) scalar(nullptr);
            return;
        }
        json value = std::move(levels_.back().value);
        levels_.pop_back();
        scalar(std::move(value));
    }
    /// A whole value, which may be a key.
    void scalar(json value) {
        if (too_deep_ > 0) return;
        if (levels_.empty()) {
            root_ = std::move(value);
            return;
        }
        Level& level = levels_.back();
        if (level.value.is_array()) {
            level.value.push_back(std::move(value));
        } else if (!level.has_key) {
            level.key = std::move(value);
            level.has_key = true;
        } else {
            if (level.key.is_string()) level.value[level.key.get<std::string>()] = std::move(value);
            level.has_key = false;
        }
    }

    YamlEvents events_;
    json root_;
    std::vector<Level> levels_;
    std::size_t too_deep_ = 0;
};

/// "key: value" in each line. People write titles with a colon, which YAML does not allow.
json read_line_by_line(std::string_view text) {
    json fields = json::object();
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t colon = line.find(':');
        const bool field = colon != std::string_view::npos && colon > 0 && line.front() != ' ' &&
                           line.front() != '-' && line.front() != '#' && line.front() != '\t';
        if (!field) continue;
        std::string_view value = trim(line.substr(colon + 1));
        const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
                            value.front() == value.back();
        if (quoted) value = value.substr(1, value.size() - 2);
        if (!value.empty()) fields[std::string(trim(line.substr(0, colon)))] = std::string(value);
    }
    return fields;
}

struct Fence {
    std::size_t begin = 0;  ///< of the text within
    std::size_t end = 0;
    std::size_t size = 0;  ///< of all, with the fences
};

/// What stands between a first line of `mark` and the next line of it.
std::optional<Fence> find_fence(std::string_view text, std::string_view mark, std::string_view other_end) {
    const std::size_t first = text.find('\n');
    if (first == std::string_view::npos || trim(text.substr(0, first)) != mark || !text.starts_with(mark))
        return std::nullopt;
    for (std::size_t at = first + 1; at < std::min(text.size(), kMaxSize);) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::string_view bare = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (bare == mark || bare == other_end) return Fence{first + 1, at, std::min(end + 1, text.size())};
        at = end + 1;
    }
    return std::nullopt;
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
    FrontMatter result;
    result.fields = json::object();
    if (const auto toml = find_fence(text, "+++", "+++")) {
        result.size = toml->size;
        result.unread = std::string(trim(text.substr(toml->begin, toml->end - toml->begin)));
        return result;
    }
    const auto fence = find_fence(text, "---", "...");
    if (!fence) return result;
    const std::string_view yaml = text.substr(fence->begin, fence->end - fence->begin);
    std::optional<json> fields = YamlReading(yaml).read();
    if (!fields) {
        fields = read_line_by_line(yaml);
        if (fields->empty()) return result;  // a text between two rules
        result.doubt = "its front matter is not valid YAML, and was read line by line";
        result.unread = std::string(trim(yaml));
    }
    if (!fields->is_object()) return result;
    result.size = fence->size;
    result.fields = *std::move(fields);
    return result;
}

}  // namespace nsearch::articles
