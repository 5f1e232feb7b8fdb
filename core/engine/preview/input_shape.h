#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace espalier {

/// Tries which samples a model takes, without knowing how they are normalised.
class InputProbe {
public:
    /// Throws what loadTorchScript() throws.
    InputProbe(const std::filesystem::path& model, const std::string& expectedSha256);
    ~InputProbe();

    /// True where forward() gives a row of scores for each of two random samples of `shape`.
    bool takes(const std::vector<std::int64_t>& shape) const;
    /// Input channels of the first convolution; 0 where there is none.
    std::int64_t channels() const { return m_channels; }
    /// The first of the usual square sizes that it takes, at those channels; empty where it takes none.
    std::vector<std::int64_t> usualShape() const;

private:
    struct Module;
    std::unique_ptr<Module> m_module;
    std::int64_t m_channels = 0;
};

struct InputChoice {
    std::vector<std::int64_t> shape;
    std::string from;  ///< as Preview::inputFrom
};

/// For samples that have a shape of their own (`found`): that; else the image a table's row is, as a square of one or
/// three channels. Throws Failure "data.shape_mismatch" where the model takes another shape only.
InputChoice inputForSamples(const InputProbe& probe, const std::vector<std::int64_t>& found, const std::string& where);

/// For image files, which can be scaled: their own size where it is one for all and the model takes it, else the first
/// usual one the model takes.
InputChoice inputForFiles(const InputProbe& probe, std::int64_t height, std::int64_t width, bool oneSize, bool grey);

}  // namespace espalier
