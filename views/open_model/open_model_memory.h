#pragma once

#include <QString>

#include <optional>

namespace espalier {

/// What was chosen for a model when its workspace was made.
struct RememberedModel {
    QString model;  ///< its path
    QString data, train, input, mean, std;
};

/// What the assistant keeps from one time to the next, in the program's settings.
class OpenModelMemory {
public:
    static QString folder();  ///< where something was last browsed for
    static void setFolder(const QString& folder);
    /// The newest entry of this very file, else of a file of that name.
    static std::optional<RememberedModel> find(const QString& model);
    static void remember(const RememberedModel& entry);
};

}  // namespace espalier
