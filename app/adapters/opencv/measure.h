#pragma once

#include "app/adapters/opencv/arguments.h"

#include <nlohmann/json.hpp>
#include <opencv2/dnn.hpp>

namespace espalier {

/// An ONNX file and what goes into it.
class DnnModel {
public:
    DnnModel(const std::string& file, const cv::Mat& input);
    cv::Mat run();

private:
    cv::dnn::Net m_net;
    cv::Mat m_input;
};

/// {"samples_ms": ..., "disturbed": ...}
nlohmann::json measure(const AdapterArguments& arguments);

}  // namespace espalier
