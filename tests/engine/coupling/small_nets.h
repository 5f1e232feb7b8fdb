#pragma once

#include "tests/engine/coupling/scripted_program.h"

// Small networks, one for each way in which channels are coupled.

namespace espalier::nets {

using Shapes = ScriptedProgram::Shapes;

inline std::string conv(const std::string& x, const std::string& layer, int padding = 1, int groups = 1)
{
    return "torch.conv2d(" + x + ", self." + layer + ".weight, self." + layer + ".bias, [1, 1], [" +
           std::to_string(padding) + ", " + std::to_string(padding) + "], [1, 1], " + std::to_string(groups) + ")";
}

inline std::string norm(const std::string& x, const std::string& layer)
{
    return "torch.batch_norm(" + x + ", self." + layer + ".weight, self." + layer + ".bias, self." + layer +
           ".running_mean, self." + layer + ".running_var, False, 0.1, 1e-5, False)";
}

inline std::string linear(const std::string& x, const std::string& layer)
{
    return "torch.linear(" + x + ", self." + layer + ".weight, self." + layer + ".bias)";
}

/// Flattened maps into a linear layer: each channel has 16 of its inputs.
inline Program chain()
{
    return ScriptedProgram::make("y = torch.relu(" + norm(conv("x", "a"), "bn") + ")\n" +
                                     "y = torch.flatten(torch.max_pool2d(torch.relu(" + conv("y", "b") +
                                     "), [2, 2]), 1)\n" + "return " + linear("y", "fc"),
                                 together({convolution("a", {8, 3, 3, 3}), batchNorm("bn", 8),
                                           convolution("b", {6, 8, 3, 3}), convolution("fc", {5, 6 * 16})}),
                                 {3, 8, 8});
}

/// Two branches added.
inline Program residual()
{
    return ScriptedProgram::make(
        "a = " + conv("x", "a") + "\n" + "y = a + " + conv("torch.relu(a)", "b") + "\n" + "return " +
            linear("torch.mean(torch.tanh(y), [2, 3])", "fc"),
        together({convolution("a", {8, 3, 3, 3}), convolution("b", {8, 8, 3, 3}), convolution("fc", {5, 8})}),
        {3, 8, 8});
}

/// Two branches side by side.
inline Program concatenation()
{
    return ScriptedProgram::make(
        "y = torch.cat([" + conv("x", "a") + ", x, " + conv("x", "b") + "], 1)\n" +
            "y = " + conv("torch.sigmoid(" + norm("y", "bn") + ")", "c") + "\n" + "return " +
            linear("torch.mean(y, [2, 3])", "fc"),
        together({convolution("a", {4, 3, 3, 3}), convolution("b", {6, 3, 3, 3}), batchNorm("bn", 13),
                  convolution("c", {8, 13, 3, 3}), convolution("fc", {5, 8})}),
        {3, 8, 8});
}

/// A depthwise convolution with two outputs for each channel.
inline Program depthwise()
{
    return ScriptedProgram::make("y = " + conv("torch.relu(" + conv("x", "a") + ")", "dw", 1, 8) + "\n" +
                                     "y = " + conv("torch.relu(y)", "b", 0) + "\n" + "return " +
                                     linear("torch.mean(y, [2, 3])", "fc"),
                                 together({convolution("a", {8, 3, 3, 3}), convolution("dw", {16, 1, 3, 3}),
                                           convolution("b", {6, 16, 1, 1}), convolution("fc", {5, 6})}),
                                 {3, 8, 8});
}

/// A convolution of two groups: both halves lose the same channels.
inline Program groups()
{
    return ScriptedProgram::make(
        "y = " + conv("torch.relu(" + conv("x", "a") + ")", "g", 1, 2) + "\n" + "return " +
            linear("torch.mean(torch.relu(y), [2, 3])", "fc"),
        together({convolution("a", {8, 3, 3, 3}), convolution("g", {12, 4, 3, 3}), convolution("fc", {5, 12})}),
        {3, 8, 8});
}

/// Squeeze and excite, where what the squeeze makes of a channel of zeros is not 0.
inline Program squeezeExcite()
{
    return ScriptedProgram::make(
        "y = " + norm(conv("x", "a"), "bn") + "\n" + "s = torch.hardsigmoid(" +
            conv("torch.adaptive_avg_pool2d(y, [1, 1])", "down", 0) + ")\n" + "y = y * torch.hardsigmoid(" +
            conv("s", "up", 0) + ")\n" + "return " + linear("torch.mean(" + conv("y", "b") + ", [2, 3])", "fc"),
        together({convolution("a", {8, 3, 3, 3}), batchNorm("bn", 8), convolution("down", {4, 8, 1, 1}),
                  convolution("up", {8, 4, 1, 1}), convolution("b", {6, 8, 3, 3}), convolution("fc", {5, 6})}),
        {3, 8, 8});
}

/// The shortcut of CIFAR ResNets without a convolution: every second pixel, and channels of zeros on either side.
inline Program paddedShortcut()
{
    return ScriptedProgram::make(
        "a = torch.relu(" + conv("x", "a") + ")\n" + "b = " + conv("a", "b") + "[:, :, ::2, ::2]\n" +
            "s = torch.constant_pad_nd(a[:, :, ::2, ::2], [0, 0, 0, 0, 2, 2], 0)\n" + "return " +
            linear("torch.mean(torch.relu(b + s), [2, 3])", "fc"),
        together({convolution("a", {6, 3, 3, 3}), convolution("b", {10, 6, 3, 3}), convolution("fc", {5, 10})}),
        {3, 8, 8});
}

/// Halves that part, and a shuffle of channels between groups.
inline Program shuffle()
{
    return ScriptedProgram::make("y = " + conv("x", "a") + "\n" + "left, right = torch.chunk(y, 2, 1)\n" +
                                     "right = torch.relu(" + conv("right", "b") + ")\n" +
                                     "y = torch.cat([left, right], 1)\n" + "n, c, h, w = y.size()\n" +
                                     "y = y.view(n, 2, c // 2, h, w).transpose(1, 2).contiguous().view(n, -1, h, w)\n" +
                                     "return " + linear("torch.mean(" + conv("torch.relu(y)", "c") + ", [2, 3])", "fc"),
                                 together({convolution("a", {8, 3, 3, 3}), convolution("b", {4, 4, 3, 3}),
                                           convolution("c", {6, 8, 3, 3}), convolution("fc", {5, 6})}),
                                 {3, 8, 8});
}

/// The same with every size a constant, as a trace has them, and a slice for each half.
inline Program constantShapes()
{
    return ScriptedProgram::make(
        "y = " + conv("x", "a") + "\n" + "y = y.view(-1, 2, 4, 8, 8).transpose(1, 2).reshape(-1, 8, 8, 8)\n" +
            "y = torch.cat([y[:, 4:8], torch.relu(y[:, :4])], 1)\n" + "y = " + conv("y", "b") + "\n" + "return " +
            linear("y.view(-1, 6 * 64)", "fc"),
        together({convolution("a", {8, 3, 3, 3}), convolution("b", {6, 8, 3, 3}), convolution("fc", {5, 6 * 64})}),
        {3, 8, 8});
}

/// A linear layer written as a product with a transposed weight, and a learned scale for each channel.
inline Program products()
{
    return ScriptedProgram::make("y = torch.mean(" + conv("x", "a") + ", [2, 3]) * self.scale.gamma\n" +
                                     "y = torch.relu(torch.addmm(self.b.bias, y, self.b.weight.t()))\n" +
                                     "y = torch.tanh(torch.matmul(y, self.c.weight))\n" + "return " + linear("y", "fc"),
                                 together({convolution("a", {8, 3, 3, 3}),
                                           {{"scale.gamma", {8}}},
                                           convolution("b", {6, 8}),
                                           convolution("c", {6, 7}, false),
                                           convolution("fc", {5, 7})}),
                                 {3, 8, 8});
}

/// Up again with a transposed convolution and pixels made from channels.
inline Program upsampling()
{
    return ScriptedProgram::make("y = torch.conv_transpose2d(torch.relu(" + conv("x", "a") +
                                     "), self.up.weight, self.up.bias, [2, 2])\n" +
                                     "y = torch.pixel_shuffle(torch.relu(y), 2)\n" + "return " +
                                     linear("torch.mean(" + conv("y", "b") + ", [2, 3])", "fc"),
                                 together({convolution("a", {8, 3, 3, 3}),
                                           {{"up.weight", {8, 12, 2, 2}}, {"up.bias", {12}}},
                                           convolution("b", {6, 3, 3, 3}),
                                           convolution("fc", {5, 6})}),
                                 {3, 8, 8});
}

/// One convolution used twice.
inline Program sharedLayer()
{
    return ScriptedProgram::make(
        "y = torch.relu(" + conv("x", "a") + ")\n" + "y = torch.relu(" + conv("y", "b") + ")\n" + "y = torch.relu(" +
            conv("y", "b") + ")\n" + "return " + linear("torch.mean(y, [2, 3])", "fc"),
        together({convolution("a", {8, 3, 3, 3}), convolution("b", {8, 8, 3, 3}), convolution("fc", {5, 8})}),
        {3, 8, 8});
}

/// Tokens that attend to one another: queries, keys and values of four heads of two channels in one layer, taken apart
/// the way transformers for images do it.
inline Program attention()
{
    return ScriptedProgram::make(
        "n = x.size(0)\n"
        "t = x.flatten(2).transpose(1, 2)\n"
        "t = " +
            linear("t", "qkv") +
            ".reshape(n, 64, 3, 4, 2).permute(2, 0, 3, 1, 4)\n"
            "q, k, v = t.unbind(0)\n"
            "w = torch.softmax(torch.matmul(q * (float(q.size(-1)) ** -0.5), k.transpose(-2, -1)), -1)\n"
            "y = torch.matmul(w, v).transpose(1, 2).reshape(n, 64, 8)\n"
            "return " +
            linear("torch.mean(torch.relu(" + linear("y", "proj") + "), 1)", "fc"),
        together({convolution("qkv", {24, 3}), convolution("proj", {6, 8}), convolution("fc", {5, 6})}), {3, 8, 8});
}

/// The same in three layers, with sequences side by side in one batch of products, as torch.nn.MultiheadAttention does.
inline Program separateAttention()
{
    return ScriptedProgram::make(
        "n = x.size(0)\n"
        "t = x.flatten(2).permute(2, 0, 1)\n"
        "q = " +
            linear("t", "q") + ".view(64, n * 4, 2).transpose(0, 1)\n" + "k = " + linear("t", "k") +
            ".view(64, n * 4, 2).transpose(0, 1)\n" + "v = " + linear("t", "v") +
            ".view(64, n * 4, 2).transpose(0, 1)\n"
            "w = torch.softmax(torch.bmm(q / 1.4, k.transpose(-2, -1)), -1)\n"
            "y = torch.bmm(w, v).transpose(0, 1).contiguous().view(64 * n, 8)\n"
            "y = " +
            linear("y", "proj") + ".view(64, n, 6)\n" + "return " + linear("torch.mean(torch.relu(y), 0)", "fc"),
        together({convolution("q", {8, 3}), convolution("k", {8, 3}), convolution("v", {8, 3}),
                  convolution("proj", {6, 8}), convolution("fc", {5, 6})}),
        {3, 8, 8});
}

}  // namespace espalier::nets
