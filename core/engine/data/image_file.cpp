#include "core/engine/data/image_file.h"

#include "core/base/atomic_file.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

namespace espalier {

namespace {

/// The JPEG decoder fills in grey for what is missing and says nothing: a file without its end marker was cut short.
bool cutShort(const std::string& bytes)
{
    if (!bytes.starts_with("\xff\xd8")) return false;
    const auto end = bytes.find_last_not_of('\0');
    const std::size_t from = end > 1024 ? end - 1024 : 0;
    return bytes.find("\xff\xd9", from) == std::string::npos;
}

cv::Mat decode(const std::string& bytes, int flags)
{
    if (bytes.empty() || cutShort(bytes)) return {};
    try {
        const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.data()));
        return cv::imdecode(raw, flags);
    } catch (const cv::Exception&) {
        return {};  // beyond the decoder's limits
    }
}

ImagePlanes planesOf(const cv::Mat& image)
{
    ImagePlanes result{{image.channels(), image.rows, image.cols}, {}};
    const std::size_t plane = image.total();
    result.planes.resize(plane * static_cast<std::size_t>(image.channels()));
    std::vector<cv::Mat> channels;
    cv::split(image, channels);
    std::reverse(channels.begin(), channels.end());  // OpenCV has blue first
    for (std::size_t c = 0; c < channels.size(); ++c)
        std::copy_n(channels[c].ptr<std::uint8_t>(), plane, result.planes.data() + c * plane);
    return result;
}

}  // namespace

bool looksLikeImage(const std::filesystem::path& file)
{
    static constexpr std::array<std::string_view, 9> known{".png",  ".jpg", ".jpeg", ".bmp", ".webp",
                                                           ".tiff", ".tif", ".ppm",  ".pgm"};
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    return std::find(known.begin(), known.end(), extension) != known.end();
}

std::optional<ImagePlanes> readImage(const std::filesystem::path& file, const ImageShape& shape)
{
    cv::Mat image = decode(readFile(file), shape.channels == 1 ? cv::IMREAD_GRAYSCALE : cv::IMREAD_COLOR);
    if (image.empty()) return std::nullopt;
    const cv::Size size(static_cast<int>(shape.width), static_cast<int>(shape.height));
    if (shape.height > 0 && image.size() != size) cv::resize(image, image, size, 0, 0, cv::INTER_AREA);
    return planesOf(image);
}

}  // namespace espalier
