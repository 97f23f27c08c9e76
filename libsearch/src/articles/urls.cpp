// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles/urls.hpp"

#include <algorithm>
#include <array>

#include "articles/text_util.hpp"

namespace nsearch::articles {

namespace {

/// Stand before the top-level domain in some countries, as in "co.uk".
constexpr std::array kSecondLevel = {"co", "com", "org", "net", "gov", "ac", "or", "ne", "go", "edu"};

/// Where the path of an absolute address begins.
std::size_t path_start(std::string_view url) {
    const auto host = url.find("//");
    if (host == std::string_view::npos) return url.size();
    return std::min(url.find_first_of("/?#", host + 2), url.size());
}

}  // namespace

bool is_address(std::string_view text) {
    const std::string start = fold(text.substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://") || start.starts_with("//");
}

std::string absolute_url(std::string_view link, std::string_view base) {
    link = trim(link);
    if (link.empty() || link.find_first_of(" <>\"") != std::string_view::npos) return {};
    if (link.starts_with("//")) return "https:" + std::string(link);
    if (is_address(link)) return std::string(link);
    const bool relative = link.find(':') == std::string_view::npos || link.find(':') > link.find('/');
    if (!relative || !is_address(base) || base.starts_with("//")) return {};
    const std::size_t path = path_start(base);
    if (link.front() == '/') return std::string(base.substr(0, path)) + std::string(link);
    const std::string_view plain = base.substr(0, std::min(base.find_first_of("?#", path), base.size()));
    const auto folder = plain.rfind('/');
    const bool at_root = folder == std::string_view::npos || folder < path;
    return std::string(at_root ? plain : plain.substr(0, folder)) + '/' + std::string(link);
}

std::string host_of(std::string_view url) {
    if (!is_address(url)) return {};
    const auto start = url.find("//") + 2;
    std::string host = fold(url.substr(start, path_start(url) - start));
    if (const auto user = host.rfind('@'); user != std::string::npos) host.erase(0, user + 1);
    host.erase(std::min(host.find(':'), host.size()));
    if (host.starts_with("www.")) host.erase(0, 4);
    return host;
}

std::string site_of_host(std::string_view host) {
    const auto cut = host.rfind('.');
    if (cut == std::string_view::npos) return {};
    std::string_view rest = host.substr(0, cut);
    const auto last_label = [&rest] { return rest.substr(rest.rfind('.') + 1); };
    if (rest.find('.') != std::string_view::npos &&
        std::find(kSecondLevel.begin(), kSecondLevel.end(), last_label()) != kSecondLevel.end())
        rest = rest.substr(0, rest.rfind('.'));
    return std::string(last_label());
}

}  // namespace nsearch::articles
