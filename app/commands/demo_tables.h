#pragma once

#include "core/log/experiment_log.h"

#include <filesystem>

namespace espalier {

// Data of the demo's domains that no package has in a form that can be read as it is: written as CSV files into `folder`, the
// same bytes whenever it is done. The variable ESPALIER_DEMO_DATA names a folder to look in for the packages' files instead of
// "/". Each throws Failure "environment.no_demo_data" (details "package") and what writing a file throws.

/// UCI letter recognition from opencv-doc: the first 16,000 rows to train on, 4,000 to validate on, as Frey & Slate have it.
WorkspaceSetup lettersSetup(const std::filesystem::path& folder);

/// Which of eight languages a word is from, by its letters; see resources/models/make_words_transformer.py, which takes the
/// same words to train on (5,000 a language) and to test on (500).
WorkspaceSetup wordsSetup(const std::filesystem::path& folder);

}  // namespace espalier
