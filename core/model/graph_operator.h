#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

/// One operator of the flat program, as far as its picture and its memory go. Bytes are of one sample.
struct GraphOperator {
    std::string kind;            ///< "conv2d", "add": ATen's name; the model's input is an operator "input", and the first
    std::string module;          ///< path of the module it came from, where there is one
    std::string layer;           ///< path of the Layer whose weight it applies; empty for all others
    std::vector<int> inputs;     ///< the operators whose results it reads, by index: all come before it
    std::int64_t bytes = 0;      ///< of its result
    std::int64_t madeBytes = 0;  ///< of the memory it makes for that: none where its result is a view of what it reads
    int lastUse = 0;             ///< the last operator that reads that memory; as many as there are: the model gives it out

    bool operator==(const GraphOperator&) const = default;
};

/// Bytes alive while each operator runs: what it reads, what it makes, and what others read later. `kept` is the fraction
/// of what each made that is left; empty: all.
std::vector<double> aliveBytes(const std::vector<GraphOperator>& graph, const std::vector<double>& kept = {});

std::int64_t mostAliveBytes(const std::vector<GraphOperator>& graph);

/// Inputs come before what reads them and nothing is used before it is made: what a file brought may be anything.
bool isSound(const std::vector<GraphOperator>& graph);

void to_json(nlohmann::json& json, const GraphOperator& one);
void from_json(const nlohmann::json& json, GraphOperator& one);

}  // namespace espalier
