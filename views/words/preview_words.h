#pragma once

#include "core/preview/preview.h"

#include <QString>

namespace espalier {

// What a look at a model found, in words and numbers.

/// "ImageNet", "Measured on the data", "As given".
QString preprocessingName(const std::string& name);
/// "0.485, 0.456, 0.406"; a fraction of bytes as "1/255".
QString valuesText(const std::vector<double>& values);
/// "93.8 % ± 3.1"; "NaN" where the model gives it.
QString trialAccuracyText(const PreprocessingTrial& trial);
/// "90.0 % ± 4.2 of 200 images right", the headline.
QString previewHeadline(const Preview& preview);
/// "ImageNet 90.0 %, measured on the data 88.0 %, 0..1 41.0 %"; empty where one was tried only.
QString trialsText(const Preview& preview);
/// "3 × 32 × 32, as the data are".
QString inputText(const Preview& preview);
/// "10 classes: airplane, automobile, bird, …".
QString classesText(const Preview& preview);

}  // namespace espalier
