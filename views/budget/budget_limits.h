#pragma once

#include "core/allocate/budget_plan.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace espalier {

/// The limits a plan is to keep to, each of them optional, with what can be reached beside it.
class BudgetLimits : public QWidget {
    Q_OBJECT
public:
    explicit BudgetLimits(QWidget* parent = nullptr);

    /// Writes the limits that are on into a request.
    void putInto(BudgetRequest& request) const;
    void setRange(const BudgetRange& range);
    /// Sets the limit of which solve.out_of_reach says where: "latency", "weights", "macs",
    /// "activations" or "accuracy".
    void setLimit(const std::string& where, double value);
    /// As much as that and as a field can show it: a limit rounded down could not be kept to.
    static double roundedUp(const std::string& where, double value);

signals:
    void changed();

private:
    struct Limit {
        QCheckBox* on;
        QDoubleSpinBox* value;
        QLabel* range;
    };
    Limit addLimit(const QString& text, const QString& tip, int row);

    Limit m_latency, m_weights, m_macs, m_activations, m_accuracy;
    bool m_ranged = false, m_activationsRanged = false;  ///< limits have been set to something that can be reached
};

}  // namespace espalier
