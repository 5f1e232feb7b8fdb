#pragma once

#include "core/base/issue.h"

#include <QString>

#include <string>
#include <vector>

namespace espalier {

/// An Issue in words: what happened and where, and what a person can do about it. Whole sentences.
struct Message {
    QString cause;
    QString remedy;
};

/// A code without words of its own gets a sentence that names the code; tests/words keeps that from happening.
Message messageFor(const Issue& issue);

/// Cause and remedy in one line of text.
QString sentenceFor(const Issue& issue);

bool hasWords(const std::string& code);
std::vector<std::string> codesWithWords();

}  // namespace espalier
