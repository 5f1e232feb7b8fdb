#include "core/engine/robustness/corrupt_image.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>

namespace espalier {

namespace {

using Levels = std::array<double, 5>;

struct SeverityLevels {
    Levels noise, blur, motionRadius, motionSigma, brightness, contrast, jpeg, pixelate;
    double size;  ///< that lengths are given for
};

// make_cifar_c.py and make_imagenet_c.py of github.com/hendrycks/robustness.
constexpr SeverityLevels small{{.04, .06, .08, .09, .10}, {.4, .6, .7, .8, 1},      {6, 6, 6, 8, 9},
                               {1, 1.5, 2, 2, 2.5},       {.05, .1, .15, .2, .3},   {.75, .5, .4, .3, .15},
                               {80, 65, 58, 50, 40},      {.95, .9, .85, .75, .65}, 32};
constexpr SeverityLevels large{{.08, .12, .18, .26, .38}, {1, 2, 3, 4, 6},       {10, 15, 15, 15, 20},
                               {3, 5, 8, 12, 15},         {.1, .2, .3, .4, .5},  {.4, .3, .2, .1, .05},
                               {25, 18, 15, 10, 7},       {.6, .5, .4, .3, .25}, 224};
constexpr Levels occludedSide{.15, .25, .35, .45, .55};
constexpr int smallBelow = 64, grey = 127;

class Corrupter {
public:
    Corrupter(const ImagePlanes& image, int severity, SampleRandom& random)
        : m_image(image),
          m_level(std::size_t(std::clamp(severity, 1, 5) - 1)),
          m_random(random),
          m_parameters(std::min(image.height, image.width) < smallBelow ? small : large),
          m_scale(std::min(image.height, image.width) / m_parameters.size)
    {
    }

    void noise()
    {
        const double sigma = 255 * m_parameters.noise[m_level];
        for (std::int64_t i = 0; i < std::int64_t(m_image.channels) * m_image.height * m_image.width; ++i)
            m_image.pixels[i] = cv::saturate_cast<std::uint8_t>(m_image.pixels[i] + sigma * m_random.normal());
    }

    void blur()
    {
        const double sigma = m_parameters.blur[m_level] * m_scale;
        forPlanes([&](cv::Mat& plane) { cv::GaussianBlur(plane, plane, {}, sigma, sigma, cv::BORDER_REFLECT); });
    }

    /// The camera moves one way while the shutter is open, and ever less of the light falls where it goes.
    void motion()
    {
        const double sigma = std::max(0.3, m_parameters.motionSigma[m_level] * m_scale);
        const double angle = (m_random.uniform() - 0.5) * CV_PI / 2;
        const int reach = std::max(1, int(std::ceil(2 * m_parameters.motionRadius[m_level] * m_scale)));
        cv::Mat kernel = cv::Mat::zeros(2 * reach + 1, 2 * reach + 1, CV_32F);
        for (int i = 0; i <= reach; ++i)
            splat(kernel, reach + i * std::cos(angle), reach + i * std::sin(angle),
                  std::exp(-i * i / (2 * sigma * sigma)));
        kernel /= cv::sum(kernel)[0];
        forPlanes([&](cv::Mat& plane) { cv::filter2D(plane, plane, -1, kernel, {-1, -1}, 0, cv::BORDER_REFLECT); });
    }

    /// The V of HSV goes up.
    void brightness()
    {
        const double more = m_parameters.brightness[m_level];
        if (m_image.channels != 3) {
            forPlanes([&](cv::Mat& plane) { plane.convertTo(plane, -1, 1, 255 * more); });
            return;
        }
        cv::Mat colours = joined(), hsv;
        colours.convertTo(colours, CV_32F, 1 / 255.0);
        cv::cvtColor(colours, hsv, cv::COLOR_RGB2HSV);
        std::vector<cv::Mat> parts;
        cv::split(hsv, parts);
        parts[2] = cv::min(parts[2] + more, 1.0);
        cv::merge(parts, hsv);
        cv::cvtColor(hsv, colours, cv::COLOR_HSV2RGB);
        colours.convertTo(colours, CV_8U, 255);
        put(colours);
    }

    void contrast()
    {
        const double left = m_parameters.contrast[m_level];
        forPlanes([&](cv::Mat& plane) { plane.convertTo(plane, -1, left, (1 - left) * cv::mean(plane)[0]); });
    }

    void jpeg()
    {
        const std::vector<int> settings{cv::IMWRITE_JPEG_QUALITY, int(m_parameters.jpeg[m_level])};
        const auto through = [&](const cv::Mat& image, int how) {
            std::vector<std::uint8_t> file;
            cv::imencode(".jpg", image, file, settings);
            return cv::imdecode(file, how);
        };
        if (m_image.channels == 3)
            put(through(joined(), cv::IMREAD_COLOR));  // which of red and blue is which makes a small difference only
        else
            forPlanes([&](cv::Mat& plane) { through(plane, cv::IMREAD_GRAYSCALE).copyTo(plane); });
    }

    void pixelate()
    {
        const double share = m_parameters.pixelate[m_level];
        const cv::Size whole(m_image.width, m_image.height);
        const cv::Size few(std::max(1, int(whole.width * share)), std::max(1, int(whole.height * share)));
        forPlanes([&](cv::Mat& plane) {
            cv::Mat coarse;
            cv::resize(plane, coarse, few, 0, 0, cv::INTER_AREA);
            cv::resize(coarse, plane, whole, 0, 0, cv::INTER_NEAREST);
        });
    }

    void occlusion()
    {
        const int side = std::max(1, int(std::lround(occludedSide[m_level] * std::min(m_image.height, m_image.width))));
        const int left = int(m_random.uniform() * (m_image.width - side + 1));
        const int top = int(m_random.uniform() * (m_image.height - side + 1));
        forPlanes([&](cv::Mat& plane) { plane(cv::Rect(left, top, side, side)) = grey; });
    }

private:
    template <typename Change>
    void forPlanes(Change change)
    {
        for (int channel = 0; channel < m_image.channels; ++channel) {
            const cv::Mat target(m_image.height, m_image.width, CV_8U, m_image.plane(channel));
            cv::Mat plane = target.clone();
            change(plane);
            plane.copyTo(target);
        }
    }

    cv::Mat joined() const
    {
        std::vector<cv::Mat> planes;
        for (int channel = 0; channel < m_image.channels; ++channel)
            planes.emplace_back(m_image.height, m_image.width, CV_8U, m_image.plane(channel));
        cv::Mat image;
        cv::merge(planes, image);
        return image;
    }

    void put(const cv::Mat& image)
    {
        for (int channel = 0; channel < m_image.channels; ++channel) {
            cv::Mat plane;
            cv::extractChannel(image, plane, channel);
            plane.copyTo(cv::Mat(m_image.height, m_image.width, CV_8U, m_image.plane(channel)));
        }
    }

    /// Puts a weight between pixels on the four around it.
    static void splat(cv::Mat& kernel, double x, double y, double weight)
    {
        const int left = int(std::floor(x)), top = int(std::floor(y));
        for (const int row : {top, top + 1})
            for (const int column : {left, left + 1}) {
                const double share = (1 - std::abs(x - column)) * (1 - std::abs(y - row));
                if (share > 0 && row >= 0 && row < kernel.rows && column >= 0 && column < kernel.cols)
                    kernel.at<float>(row, column) += float(weight * share);
            }
    }

    const ImagePlanes& m_image;
    std::size_t m_level;
    SampleRandom& m_random;
    const SeverityLevels& m_parameters;
    double m_scale;
};

}  // namespace

void corruptImage(const ImagePlanes& image, const std::string& corruption, int severity, SampleRandom& random)
{
    static const std::map<std::string, void (Corrupter::*)()> ways{
        {"noise", &Corrupter::noise},           {"blur", &Corrupter::blur},          {"motion", &Corrupter::motion},
        {"brightness", &Corrupter::brightness}, {"contrast", &Corrupter::contrast},  {"jpeg", &Corrupter::jpeg},
        {"pixelate", &Corrupter::pixelate},     {"occlusion", &Corrupter::occlusion}};
    const auto way = ways.find(corruption);
    if (way == ways.end()) throw std::invalid_argument("no such corruption: " + corruption);
    Corrupter corrupter(image, severity, random);
    (corrupter.*way->second)();
}

}  // namespace espalier
