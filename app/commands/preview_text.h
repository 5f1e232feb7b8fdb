#pragma once

#include "core/preview/preview.h"

#include <QStringList>

namespace espalier {

/// A look at a model with its data for reading: what was proposed, what each preprocessing gives, some samples, and what
/// is worth knowing.
QStringList previewText(const Preview& preview);

/// The same as JSON, with the pictures' file names instead of their bytes where `pictures` is not empty, and without them
/// where it is.
nlohmann::ordered_json previewDocument(const Preview& preview, const std::string& pictures);

/// Writes the pictures into `folder`, made where it is not there: "INDEX.png" as the model sees it, "INDEX.plain.png"
/// before it is normalised. Throws Failure "environment.unwritable_file".
void writePictures(const Preview& preview, const std::string& folder);

}  // namespace espalier
