#pragma once

#include <QComboBox>
#include <functional>

namespace espalier {

/// A choice of criteria by what they look at, each with what it does. Shows "mixed" while none is chosen.
class CriterionBox : public QComboBox {
    Q_OBJECT
public:
    explicit CriterionBox(QWidget* parent = nullptr);

    std::string criterion() const;                    ///< empty: mixed
    void setCriterion(const std::string& criterion);  ///< empty: mixed
    /// Those that are not `allowed` can be seen but not chosen, and say `why`.
    void allow(const std::function<bool(const std::string&)>& allowed, const QString& why);

private:
    void explain();
    void addHeading(const QString& text);
    void addCriteria(bool needTraining);
};

}  // namespace espalier
