// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Finds the records in a stream of JSON events: the elements of an array, a single object, or the
/// elements of the arrays inside an object. Holds one record at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "articles/formats/record.hpp"

namespace nsearch::articles {

/// A whole text as one value, without what is nested too deeply to be of use; discarded if it is no
/// JSON. Values of any depth cannot be copied, compared or written: that recurses.
nlohmann::json parse_value(std::string_view text);

/// Puts one value together from events. What is nested too deeply to be of use is left out.
class ValueBuilder {
public:
    [[nodiscard]] bool active() const { return active_; }
    void begin();
    void key(std::string& name) { key_ = std::move(name); }
    void open(nlohmann::json container);
    /// True if this closed the whole value.
    bool close();
    void add(nlohmann::json value);
    nlohmann::json& value() { return root_; }

private:
    nlohmann::json* place(nlohmann::json value);

    nlohmann::json root_;
    std::vector<nlohmann::json*> open_;
    std::size_t too_deep_ = 0;
    std::string key_;
    bool active_ = false;
};

class JsonStream : public nlohmann::json_sax<nlohmann::json> {
public:
    /// \param progress called whenever nothing has to be kept in memory
    JsonStream(Records& records, std::function<void()> progress)
        : records_(records), progress_(std::move(progress)) {}

    /// Records seen so far, usable or not.
    [[nodiscard]] std::uint64_t count() const { return count_; }

    bool null() override { return scalar(nullptr); }
    bool boolean(bool value) override { return scalar(value); }
    bool number_integer(number_integer_t value) override { return scalar(value); }
    bool number_unsigned(number_unsigned_t value) override { return scalar(value); }
    bool number_float(number_float_t value, const string_t&) override { return scalar(value); }
    bool string(string_t& value) override { return scalar(std::move(value)); }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(nlohmann::json::object()); }
    bool start_array(std::size_t) override { return open(nlohmann::json::array()); }
    bool key(string_t& name) override;
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return false;
    }

private:
    bool scalar(nlohmann::json value);
    bool open(nlohmann::json container);
    bool close();
    bool finish_value();
    bool finish_root();

    Records& records_;
    std::function<void()> progress_;
    std::uint64_t count_ = 0;
    std::vector<bool> outer_;  ///< the containers around the records; true: an array
    ValueBuilder builder_;     ///< the record, or the field of the outermost object, being read
    nlohmann::json root_;      ///< the outermost object's fields: it may be a record itself
    std::string root_key_;     ///< the field of the outermost object that is being read
    bool root_has_text_ = false;
    bool root_gave_records_ = false;
};

}  // namespace nsearch::articles
