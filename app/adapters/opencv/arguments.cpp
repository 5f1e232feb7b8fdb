#include "app/adapters/opencv/arguments.h"

#include <sstream>
#include <stdexcept>

namespace espalier {

namespace {

void readShape(const std::string& text, std::vector<int>& dimensions)
{
    std::stringstream stream(text);
    for (std::string part; std::getline(stream, part, 'x');) dimensions.push_back(std::stoi(part));
}

void readOption(const std::string& name, const std::string& value, AdapterArguments& arguments)
{
    if (name == "--shape") return readShape(value, arguments.dimensions);
    if (name == "--batch")
        arguments.dimensions.front() = std::stoi(value);
    else if (name == "--threads")
        arguments.threads = std::stoi(value);
    else if (name == "--rounds")
        arguments.rounds = std::stoi(value);
    else if (name == "--seconds")
        arguments.seconds = std::stod(value);
    else if (name == "--input")
        arguments.input = value;
    else if (name == "--output")
        arguments.output = value;
    else
        throw std::invalid_argument("unknown option " + name);
}

}  // namespace

AdapterArguments readArguments(const std::vector<std::string>& words)
{
    AdapterArguments arguments;
    arguments.dimensions = {1};
    arguments.verb = words.empty() ? "" : words[0];
    if (arguments.verb != "describe" && arguments.verb != "run" && arguments.verb != "measure")
        throw std::invalid_argument("usage: opencv describe|run|measure, see docs/adapters.md");
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].starts_with("--")) {
            readOption(words[i], words.at(i + 1), arguments);
            ++i;
        } else {
            arguments.models.push_back(words[i]);
        }
    }
    return arguments;
}

}  // namespace espalier
