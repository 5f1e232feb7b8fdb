#include "views/network/folded_graph.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace espalier {

namespace {

bool isAnyOf(std::string_view kind, const std::set<std::string_view>& kinds) { return kinds.count(kind) > 0; }

/// Another look at the same values.
bool isPassedThrough(const std::string& kind)
{
    static const std::set<std::string_view> kinds{
        "view",        "reshape",    "flatten",       "unflatten",  "permute",   "transpose",      "t",
        "numpy_T",     "contiguous", "unsqueeze",     "squeeze",    "expand",    "expand_as",      "to",
        "type_as",     "detach",     "alias",         "clone",      "select",    "slice",          "narrow",
        "movedim",     "swapaxes",   "ListConstruct", "ListUnpack", "unbind",    "TupleConstruct", "TupleUnpack",
        "__getitem__", "repeat",     "_unsafe_view",  "view_as",    "reshape_as"};
    return isAnyOf(kind, kinds);
}

/// What is drawn as a part of what it follows.
bool isFinish(const std::string& kind)
{
    static const std::set<std::string_view> kinds{
        "batch_norm", "relu",     "relu6", "hardtanh", "hardswish",  "hardsigmoid", "silu",           "gelu",
        "elu",        "celu",     "selu",  "mish",     "leaky_relu", "prelu",       "sigmoid",        "tanh",
        "dropout",    "softplus", "clamp", "clamp_",   "softmax",    "log_softmax", "feature_dropout"};
    return isAnyOf(kind, kinds);
}

void addOnce(std::vector<int>& list, int value)
{
    if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

class Folding {
public:
    explicit Folding(const ModelSummary& model) : m_model(model), m_graph(model.graph)
    {
        for (int i = 0; i < int(model.layers.size()); ++i) m_layers.emplace(model.layers[std::size_t(i)].path, i);
        findSources();
    }

    std::vector<NetworkNode> nodes()
    {
        std::vector<NetworkNode> nodes;
        std::vector<int> nodeOf(m_graph.size(), -1);
        for (int i = 0; i < int(m_graph.size()); ++i) {
            if (!m_drawn[std::size_t(i)]) continue;
            const auto& reads = m_reads[std::size_t(i)];
            const int before = reads.size() == 1 ? reads.front() : -1;
            if (before > 0 && isFinish(m_graph[std::size_t(i)].kind) && m_readers[std::size_t(before)] == 1) {
                nodeOf[std::size_t(i)] = nodeOf[std::size_t(before)];
                nodes[std::size_t(nodeOf[std::size_t(i)])].operators.push_back(i);
                continue;
            }
            nodeOf[std::size_t(i)] = int(nodes.size());
            nodes.push_back(nodeFor(i, nodeOf, nodes));
        }
        return nodes;
    }

private:
    /// Which operators that are drawn each one reads, through those that are not.
    void findSources()
    {
        m_reads.resize(m_graph.size());
        m_drawn.assign(m_graph.size(), 0);
        m_readers.assign(m_graph.size(), 0);
        std::vector<std::vector<int>> gives(m_graph.size());  // the drawn operators whose result this one's is
        for (std::size_t i = 0; i < m_graph.size(); ++i) {
            for (const int from : m_graph[i].inputs)
                for (const int source : gives[std::size_t(from)]) addOnce(m_reads[i], source);
            const bool isInput = i == 0, isConstant = !isInput && m_reads[i].empty();
            const bool isLook = m_graph[i].layer.empty() && isPassedThrough(m_graph[i].kind);
            m_drawn[i] = isInput || (!isConstant && !isLook);
            gives[i] = m_drawn[i] ? std::vector<int>{int(i)} : m_reads[i];
            if (m_drawn[i])
                for (const int source : m_reads[i]) ++m_readers[std::size_t(source)];
        }
    }

    NetworkNode nodeFor(int index, const std::vector<int>& nodeOf, const std::vector<NetworkNode>& before) const
    {
        const GraphOperator& one = m_graph[std::size_t(index)];
        NetworkNode node{one.kind, one.module, -1, {index}, {}, -1};
        for (const int source : m_reads[std::size_t(index)]) addOnce(node.inputs, nodeOf[std::size_t(source)]);
        if (const auto found = m_layers.find(one.layer); !one.layer.empty() && found != m_layers.end()) {
            node.layer = found->second;
            node.group = m_model.layers[std::size_t(found->second)].group;
        } else if (!node.inputs.empty()) {
            node.group = before[std::size_t(node.inputs.front())].group;
            for (const int input : node.inputs)
                if (before[std::size_t(input)].group != node.group) node.group = -1;
        }
        return node;
    }

    const ModelSummary& m_model;
    const std::vector<GraphOperator>& m_graph;
    std::unordered_map<std::string, int> m_layers;
    std::vector<std::vector<int>> m_reads;
    std::vector<char> m_drawn;
    std::vector<int> m_readers;  ///< how many drawn operators read each
};

}  // namespace

std::vector<NetworkNode> foldGraph(const ModelSummary& model) { return Folding(model).nodes(); }

int nodeOfLayer(const std::vector<NetworkNode>& nodes, int layer)
{
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [layer](const NetworkNode& node) { return node.layer == layer; });
    return layer < 0 || found == nodes.end() ? -1 : int(found - nodes.begin());
}

}  // namespace espalier
