#pragma once

#include "core/decision/decision.h"

#include <QString>

#include <optional>

namespace espalier {

/// Decisions that were being edited and not saved, a file a workspace, so that nothing that was written is lost when the
/// window is closed or killed.
class DecisionDraftFile {
public:
    explicit DecisionDraftFile(const QString& folder) : m_folder(folder) {}

    struct Kept {
        Decision decision;
        int base = 0;  ///< version that was being edited; 0: none
    };
    /// Throws Failure as writeFileAtomically() does.
    void write(const QString& workspace, const Kept& draft) const;
    void remove(const QString& workspace) const;
    /// Nothing where there is none, or one that cannot be read.
    std::optional<Kept> read(const QString& workspace) const;

private:
    QString fileOf(const QString& workspace) const;

    QString m_folder;
};

}  // namespace espalier
