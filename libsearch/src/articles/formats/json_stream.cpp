// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/formats/json_stream.hpp"

#include <utility>

namespace nsearch::articles {

using nlohmann::json;

namespace {

constexpr std::size_t kMaxDepth = 16;

/// Receives the events of a single value.
class ValueEvents : public nlohmann::json_sax<json> {
public:
    ValueEvents() { builder_.begin(); }
    json& value() { return builder_.value(); }

    bool null() override { return scalar(nullptr); }
    bool boolean(bool value) override { return scalar(value); }
    bool number_integer(number_integer_t value) override { return scalar(value); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(value); }
    bool number_float(number_float_t value, const string_t&) override { return scalar(value); }
    bool string(string_t& value) override { return scalar(std::move(value)); }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool key(string_t& name) override {
        builder_.key(name);
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const json::exception&) override { return false; }

private:
    bool scalar(json value) {
        builder_.add(std::move(value));
        return true;
    }
    bool open(json container) {
        builder_.open(std::move(container));
        return true;
    }
    bool close() {
        builder_.close();
        return true;
    }

    ValueBuilder builder_;
};

}  // namespace

json parse_value(std::string_view text) {
    ValueEvents events;
    if (!json::sax_parse(text, &events)) return json(json::value_t::discarded);
    return std::move(events.value());
}

void ValueBuilder::begin() {
    root_ = json();
    open_.clear();
    too_deep_ = 0;
    active_ = true;
}

json* ValueBuilder::place(json value) {
    if (open_.empty()) {
        root_ = std::move(value);
        return &root_;
    }
    json& parent = *open_.back();
    if (parent.is_array()) {
        parent.push_back(std::move(value));
        return &parent.back();
    }
    json& slot = parent[key_];
    slot = std::move(value);
    return &slot;
}

void ValueBuilder::open(json container) {
    if (too_deep_ > 0 || open_.size() >= kMaxDepth) {
        ++too_deep_;
    } else {
        open_.push_back(place(std::move(container)));
    }
}

bool ValueBuilder::close() {
    if (too_deep_ > 0) {
        --too_deep_;
        return false;
    }
    open_.pop_back();
    active_ = !open_.empty();
    return !active_;
}

void ValueBuilder::add(json value) {
    if (too_deep_ > 0) return;
    place(std::move(value));
    if (open_.empty()) active_ = false;
}

bool JsonStream::key(string_t& name) {
    if (builder_.active()) {
        builder_.key(name);
        return true;
    }
    // A field of the outermost object is kept; all else in it is searched for records.
    if (outer_.size() != 1) return true;
    records_.see(name);
    root_key_ = records_.fields().may_take(name) ? name : std::string();
    return true;
}

bool JsonStream::scalar(json value) {
    if (builder_.active()) {
        builder_.add(std::move(value));
        return true;
    }
    progress_();
    const bool in_root_object = outer_.size() == 1 && !outer_.front();
    if (in_root_object) {
        if (!root_key_.empty()) root_[root_key_] = std::move(value);
        root_has_text_ = root_has_text_ || records_.fields().has_text(root_);
    } else if (outer_.empty() || (outer_.size() == 1 && outer_.front())) {
        return records_.emit(value, outer_.empty() ? 0 : ++count_);
    }
    return true;
}

bool JsonStream::open(json container) {
    if (builder_.active()) {
        builder_.open(std::move(container));
        return true;
    }
    progress_();
    const bool element = !outer_.empty() && outer_.back();
    const bool own_field = outer_.size() == 1 && !outer_.front() && !root_key_.empty() &&
                           !records_.fields().only_aside(root_key_);
    if ((element && (container.is_object() || outer_.size() == 1)) || own_field) {
        builder_.begin();
        builder_.open(std::move(container));
        return true;
    }
    if (outer_.empty()) {
        root_ = json::object();
        root_has_text_ = false;
        root_gave_records_ = false;
    }
    outer_.push_back(container.is_array());
    return true;
}

bool JsonStream::close() {
    if (builder_.active()) return !builder_.close() || finish_value();
    progress_();
    const bool array = outer_.back();
    outer_.pop_back();
    if (!outer_.empty()) return true;
    return array || finish_root();
}

/// A record or a field is complete.
bool JsonStream::finish_value() {
    json value = std::move(builder_.value());
    if (outer_.size() == 1 && !outer_.front()) {
        root_[root_key_] = std::move(value);
        return true;
    }
    const bool in_root_array = outer_.size() == 1;
    if (!in_root_array) {
        // Inside an object, only what has a text is a record, until one was seen; and an article
        // that has comments or pictures is still one article.
        if (root_has_text_ || (!root_gave_records_ && !records_.fields().has_text(value))) return true;
        root_gave_records_ = true;
    }
    return records_.emit(value, ++count_);
}

bool JsonStream::finish_root() {
    if (root_gave_records_ && !records_.fields().has_text(root_)) return true;
    return records_.emit(root_, ++count_);
}

}  // namespace nsearch::articles
