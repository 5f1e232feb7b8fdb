#pragma once

#include "core/model/model_summary.h"

#include <QAbstractItemModel>
#include <QString>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace espalier::samples {

/// A model described in text, a layer a line: path, weight ("3x3 16>32", "dw3x3 32", "linear 64>10"), and what its channels
/// are: "a", "b", ... for the group they are coupled in, "locked" or nothing. What follows a '#' is ignored.
inline ModelSummary modelOf(const std::string& text)
{
    ModelSummary model;
    std::map<std::string, int> groups;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string path, kernel, channels, group;
        if (!(words >> path >> kernel >> channels)) continue;
        words >> group;
        Layer layer;
        layer.path = path;
        layer.weight = path + ".weight";
        const auto arrow = channels.find('>');
        const std::int64_t in = std::stoll(channels),
                           out = arrow == std::string::npos ? in : std::stoll(channels.substr(arrow + 1));
        if (kernel == "linear") {
            layer.kind = LayerKind::linear;
            layer.shape = {out, in};
        } else {
            const bool depthwise = kernel.starts_with("dw");
            const std::int64_t size = kernel[depthwise ? 2 : 0] - '0';
            layer.groups = depthwise ? out : 1;
            layer.shape = {out, depthwise ? 1 : in, size, size};
        }
        layer.parameters = 1;
        for (const auto size : layer.shape) layer.parameters *= size;
        layer.macs = 100 * layer.parameters;
        layer.milliseconds = double(layer.macs) / 1e6;
        if (group == "locked")
            layer.channelLock = "channels.output";
        else
            layer.group = groups.try_emplace(group.empty() ? "only " + path : group, int(groups.size())).first->second;
        model.parameters += layer.parameters;
        model.macs += layer.macs;
        model.layers.push_back(std::move(layer));
    }
    model.groups.resize(groups.size());
    for (const Layer& layer : model.layers)
        if (layer.group >= 0) {
            model.groups[std::size_t(layer.group)].producers.push_back(layer.path);
            model.groups[std::size_t(layer.group)].channels = layer.outputs();
        }
    return model;
}

/// Two stages of two blocks each: the first convolution of a block stands alone, the second goes with its stage.
inline ModelSummary resnet()
{
    return modelOf(R"(
        stem.0               3x3 1>16     a
        layer1.0.conv1       3x3 16>16
        layer1.0.conv2       3x3 16>16    a
        layer1.1.conv1       3x3 16>16
        layer1.1.conv2       3x3 16>16    a
        layer2.0.conv1       3x3 16>64
        layer2.0.conv2       3x3 64>64    b
        layer2.0.shortcut.0  1x1 16>64    b
        layer2.1.conv1       dw3x3 64     b
        layer2.1.conv2       3x3 64>64    b
        fc                   linear 64>10 locked
    )");
}

/// The rows of a tree, indented by their depth, one column of each: "layer1\n  0\n    conv1\n".
inline QString treeText(const QAbstractItemModel& model, int column = 0, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(2 * depth, ' ') + index.siblingAtColumn(column).data().toString() + '\n';
        text += treeText(model, column, index, depth + 1);
    }
    return text;
}

}  // namespace espalier::samples
