// opencv: an adapter that measures with OpenCV's dnn module; what it is asked and answers: docs/adapters.md.

#include "app/adapters/opencv/arguments.h"
#include "app/adapters/opencv/measure.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/core/version.hpp>

#include <fstream>
#include <iostream>
#include <stdexcept>

using namespace espalier;

namespace {

nlohmann::json answer() { return {{"espalier_adapter", 1}, {"engine", "OpenCV dnn"}, {"version", CV_VERSION}}; }

cv::Mat readInput(const AdapterArguments& arguments)
{
    cv::Mat input(arguments.dimensions, CV_32F);
    std::ifstream file(arguments.input, std::ios::binary);
    const auto bytes = static_cast<std::streamsize>(input.total() * input.elemSize());
    file.read(reinterpret_cast<char*>(input.data), bytes);
    if (file.gcount() != bytes || file.peek() != EOF) throw std::runtime_error(arguments.input + " is of another size");
    return input;
}

nlohmann::json run(const AdapterArguments& arguments)
{
    DnnModel model(arguments.models.at(0), readInput(arguments));
    const cv::Mat output = model.run().clone();
    std::ofstream file(arguments.output, std::ios::binary);
    file.write(reinterpret_cast<const char*>(output.data),
               static_cast<std::streamsize>(output.total() * output.elemSize()));
    if (!file.flush()) throw std::runtime_error("cannot write " + arguments.output);
    auto document = answer();
    document["output_shape"] = std::vector<int>(output.size.p, output.size.p + output.dims);
    return document;
}

nlohmann::json measured(const AdapterArguments& arguments)
{
    auto document = answer();
    document.update(measure(arguments));
    return document;
}

}  // namespace

int main(int argc, char** argv)
{
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    try {
        const auto arguments = readArguments({argv + 1, argv + argc});
        cv::setNumThreads(arguments.threads);
        const auto document = arguments.verb == "measure" ? measured(arguments)
                              : arguments.verb == "run"   ? run(arguments)
                                                          : answer();
        std::cout << document << std::endl;
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
