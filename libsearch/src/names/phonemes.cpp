// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/phonemes.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace nsearch::names {
namespace {

constexpr std::string_view kPhonemes = "aeiouyOUpbtdkgfvszSZCJcxhqGTDmnlrwj'WY@";
constexpr std::string_view kVowels = "aeiouyOUWY@";

struct Cost {
    char one;
    char other;
    float cost;
};

// What languages confuse when they take over each other's names: vowels of the same height or place,
// voiced and voiceless, stops and their fricatives. Pairs that are not here cost 1. The figures were set by
// hand and then moved to where the open name pairs have them (a logistic regression on what alignments
// change).
constexpr std::array kCosts = std::to_array<Cost>({
    {'a', 'o', 0.28F},  {'a', 'e', 0.29F},  {'a', 'y', 0.41F},  {'a', 'i', 0.48F},  {'a', 'u', 0.47F},
    {'e', 'i', 0.22F},  {'e', 'y', 0.10F},  {'e', 'o', 0.50F},  {'e', 'u', 0.52F},  {'i', 'y', 0.00F},
    {'i', 'o', 0.37F},  {'i', 'u', 0.42F},  {'o', 'u', 0.24F},  {'o', 'y', 0.42F},  {'u', 'y', 0.34F},
    {'O', 'o', 0.15F},  {'O', 'e', 0.15F},  {'O', 'u', 0.25F},  {'O', 'U', 0.13F},  {'O', 'a', 0.35F},
    {'O', 'i', 0.30F},  {'O', 'y', 0.25F},  {'U', 'u', 0.13F},  {'U', 'i', 0.30F},  {'U', 'y', 0.21F},
    {'U', 'e', 0.41F},  {'U', 'o', 0.29F},  {'U', 'a', 0.45F},  {'@', 'a', 0.02F},  {'@', 'e', 0.03F},
    {'@', 'o', 0.09F},  {'@', 'u', 0.13F},  {'@', 'i', 0.07F},  {'@', 'y', 0.08F},  {'@', 'O', 0.08F},
    {'@', 'U', 0.08F},  {'@', '\'', 0.05F}, {'@', 'Y', 0.15F},  {'@', 'W', 0.15F},  {'@', 'h', 0.30F},
    {'W', 'u', 0.00F},  {'W', 'o', 0.01F},  {'W', 'w', 0.00F},  {'W', 'v', 0.02F},  {'W', 'O', 0.08F},
    {'W', 'U', 0.11F},  {'W', 'f', 0.31F},  {'W', 'a', 0.38F},  {'W', 'y', 0.37F},  {'W', 'e', 0.40F},
    {'W', 'b', 0.45F},  {'Y', 'i', 0.00F},  {'Y', 'e', 0.12F},  {'Y', 'j', 0.00F},  {'Y', 'y', 0.01F},
    {'Y', 'U', 0.24F},  {'Y', 'a', 0.48F},  {'Y', 'O', 0.20F},  {'Y', 'o', 0.43F},  {'Y', 'u', 0.41F},
    {'j', 'i', 0.09F},  {'j', 'y', 0.13F},  {'j', 'e', 0.27F},  {'j', 'J', 0.40F},  {'j', 'Z', 0.50F},
    {'j', 'x', 0.60F},  {'j', 'h', 0.50F},  {'w', 'v', 0.00F},  {'w', 'u', 0.00F},  {'w', 'f', 0.26F},
    {'w', 'o', 0.08F},  {'w', 'l', 0.50F},  {'f', 'v', 0.14F},  {'p', 'b', 0.21F},  {'p', 'f', 0.35F},
    {'b', 'v', 0.40F},  {'b', 'f', 0.60F},  {'t', 'd', 0.47F},  {'T', 't', 0.26F},  {'T', 's', 0.20F},
    {'T', 'f', 0.35F},  {'T', 'd', 0.41F},  {'T', 'z', 0.40F},  {'T', 'D', 0.15F},  {'D', 'd', 0.08F},
    {'D', 'z', 0.15F},  {'D', 't', 0.30F},  {'D', 's', 0.40F},  {'s', 'z', 0.14F},  {'S', 'Z', 0.27F},
    {'s', 'S', 0.25F},  {'z', 'Z', 0.35F},  {'s', 'Z', 0.50F},  {'z', 'S', 0.50F},  {'c', 's', 0.37F},
    {'c', 'z', 0.29F},  {'c', 'C', 0.35F},  {'c', 't', 0.41F},  {'C', 'S', 0.28F},  {'C', 'J', 0.26F},
    {'C', 'Z', 0.40F},  {'C', 't', 0.50F},  {'C', 'k', 0.55F},  {'J', 'Z', 0.09F},  {'J', 'd', 0.45F},
    {'J', 'g', 0.35F},  {'J', 'S', 0.46F},  {'J', 'z', 0.46F},  {'g', 'h', 0.15F},  {'g', 'k', 0.42F},
    {'g', 'G', 0.00F},  {'g', 'q', 0.14F},  {'g', 'x', 0.32F},  {'k', 'q', 0.00F},  {'k', 'x', 0.36F},
    {'k', 'G', 0.38F},  {'k', 'h', 0.49F},  {'x', 'h', 0.11F},  {'x', 'q', 0.25F},  {'x', 'G', 0.25F},
    {'h', 'G', 0.16F},  {'h', 'q', 0.35F},  {'q', 'G', 0.10F},  {'m', 'n', 0.35F},  {'r', 'l', 0.60F},
    {'\'', 'a', 0.18F}, {'\'', 'h', 0.20F}, {'\'', 'e', 0.25F}, {'\'', 'i', 0.25F}, {'\'', 'o', 0.25F},
    {'\'', 'u', 0.25F}, {'\'', 'j', 0.20F}, {'\'', 'g', 0.40F}, {'\'', 'q', 0.40F},
});

constexpr std::size_t kSize = 128;

struct Costs {
    std::array<std::array<float, kSize>, kSize> substitution{};
    std::array<float, kSize> omission{};
};

constexpr Costs make_costs() {
    Costs costs;
    for (std::size_t i = 0; i < kSize; ++i) {
        for (std::size_t j = 0; j < kSize; ++j) costs.substitution[i][j] = i == j ? 0.0F : 1.0F;
        costs.omission[i] = 0.70F;
    }
    for (const Cost& row : kCosts) {
        const auto one = static_cast<std::size_t>(row.one);
        const auto other = static_cast<std::size_t>(row.other);
        costs.substitution[one][other] = row.cost;
        costs.substitution[other][one] = row.cost;
    }
    for (const char vowel : kVowels) costs.omission[static_cast<std::size_t>(vowel)] = 0.37F;
    costs.omission['@'] = 0.12F;
    costs.omission['j'] = 0.20F;
    costs.omission['w'] = 0.46F;
    costs.omission['h'] = 0.27F;
    costs.omission['\''] = 0.06F;
    costs.omission['y'] = 0.38F;
    return costs;
}

constexpr Costs kTable = make_costs();

}  // namespace

bool is_phoneme(char sound) noexcept {
    return kPhonemes.find(sound) != std::string_view::npos;
}

bool is_vowel(char sound) noexcept {
    return kVowels.find(sound) != std::string_view::npos;
}

float substitution_cost(char one, char other) noexcept {
    return kTable
        .substitution[static_cast<unsigned char>(one) % kSize][static_cast<unsigned char>(other) % kSize];
}

float omission_cost(char sound) noexcept {
    return kTable.omission[static_cast<unsigned char>(sound) % kSize];
}

}  // namespace nsearch::names
