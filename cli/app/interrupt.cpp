// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.hpp"

#include <csignal>
#include <initializer_list>

namespace nsearch::cli {

namespace {

volatile std::sig_atomic_t signal_seen = 0;

extern "C" void note_signal(int number) {
    signal_seen = number;
}

}  // namespace

void catch_interrupts() {
    struct sigaction action {};
    action.sa_handler = note_signal;
    // The handler is gone after the first signal: whoever presses Ctrl-C twice means it.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        sigaction(number, nullptr, &before);
        // Under nohup, or in the background of a script, the signal is ignored: leave it so.
        if (before.sa_handler != SIG_IGN) sigaction(number, &action, nullptr);
    }
}

bool interrupted() noexcept {
    return signal_seen != 0;
}

void ignore_broken_pipes() {
    struct sigaction action {};
    action.sa_handler = SIG_IGN;
    sigemptyset(&action.sa_mask);
    sigaction(SIGPIPE, &action, nullptr);
}

}  // namespace nsearch::cli
