#include "core/engine/preview/pictures.h"

#include <ATen/Functions.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace espalier {

std::string pictureOf(const at::Tensor& sample, double low, double high)
{
    constexpr double longest = 96;
    // Blue first, as OpenCV has it.
    const at::Tensor scaled =
        sample.to(at::kFloat).sub(low).mul(255 / (high - low)).clamp(0, 255).nan_to_num(0).round().to(at::kByte);
    const at::Tensor pixels = scaled.flip({0}).permute({1, 2, 0}).contiguous();
    const int height = static_cast<int>(pixels.size(0)), width = static_cast<int>(pixels.size(1));
    cv::Mat image(height, width, pixels.size(2) == 3 ? CV_8UC3 : CV_8UC1, pixels.data_ptr());
    if (const double factor = longest / std::max(height, width); factor < 1) {
        const cv::Size size(std::max(1, static_cast<int>(width * factor)),
                            std::max(1, static_cast<int>(height * factor)));
        cv::Mat small;
        cv::resize(image, small, size, 0, 0, cv::INTER_AREA);
        image = small;
    }
    std::vector<unsigned char> bytes;
    cv::imencode(".png", image, bytes);
    return {bytes.begin(), bytes.end()};
}

}  // namespace espalier
