// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// NSEARCH_API marks what the shared library exports.
#pragma once

#define NSEARCH_API __attribute__((visibility("default")))
