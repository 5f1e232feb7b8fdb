#pragma once

namespace espalier {

/// A convolution, or a linear layer as one with a 1x1 window. Dilation is 1.
struct ConvShape {
    int inputs = 0, outputs = 0, groups = 1;
    int kernelHeight = 1, kernelWidth = 1;
    int strideY = 1, strideX = 1;
    int padY = 0, padX = 0;

    int inputsOfGroup() const { return inputs / groups; }
    int outputsOfGroup() const { return outputs / groups; }
    int taps() const { return inputsOfGroup() * kernelHeight * kernelWidth; }
    int outputHeight(int height) const { return (height + 2 * padY - kernelHeight) / strideY + 1; }
    int outputWidth(int width) const { return (width + 2 * padX - kernelWidth) / strideX + 1; }
};

}  // namespace espalier
