#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace espalier {

/// The shape in which weights are removed.
/// A weight is seen as a matrix: rows are output channels, columns everything else (input channels x kernel).
struct Pattern {
    enum class Kind {
        dense,         ///< nothing removed
        unstructured,  ///< single weights
        channel,       ///< whole output channels of the layer's coupled group, physically removed
        head,          ///< whole attention heads, physically removed
        n_of_m,        ///< of every M consecutive weights along a row's input channels, N are kept ("2:4" keeps 2 of 4)
        block          ///< rows x columns tiles of the matrix ("block:4x1")
    };

    Kind kind = Kind::dense;
    int n = 0, m = 0;           ///< n_of_m only
    int rows = 0, columns = 0;  ///< block only

    /// "dense", "unstructured", "channel", "head", "N:M", "block:RxC". Throws Failure "plan.bad_pattern" for anything
    /// else, including an impossible N:M (N must be 1 .. M-1, M at most 64) or a block of no size.
    static Pattern parse(std::string_view text);
    std::string text() const;

    /// True where the pattern removes whole channels and so changes shapes.
    bool structured() const { return kind == Kind::channel || kind == Kind::head; }
    /// The sparsity an N:M pattern always has: 1 - N/M.
    double fixedSparsity() const { return kind == Kind::n_of_m ? 1.0 - double(n) / m : 0.0; }

    bool operator==(const Pattern&) const = default;
};

}  // namespace espalier
