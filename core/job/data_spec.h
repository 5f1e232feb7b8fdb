#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace espalier {

/// Where samples come from, as people type it: "idx:DIR", "images:DIR", "cifar:DIR", "csv:FILE[,label=COL]",
/// "npy:X.npy,Y.npy".
struct DataSpec {
    enum class Kind { idx, images, cifar, csv, npy };

    Kind kind = Kind::images;
    std::filesystem::path path;    ///< folder or file; X.npy for npy
    std::filesystem::path labels;  ///< npy only: Y.npy
    std::string labelColumn;       ///< csv only: name or number of the column; empty: the last

    /// Parses a SPEC; a bare path is recognised by what it holds. Makes paths absolute. Throws Failure
    /// "data.not_found", "data.unrecognised" or "data.bad_spec".
    static DataSpec parse(std::string_view text);
    std::string text() const;

    bool operator==(const DataSpec&) const = default;
};

}  // namespace espalier
