#pragma once

#include <QDoubleSpinBox>

namespace espalier {

/// A sparsity in whole percent, from `least` to 99.
class PercentBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit PercentBox(const QString& name, int least = 0, QWidget* parent = nullptr);

    double fraction() const { return value() / 100; }
    void setFraction(double fraction) { setValue(100 * fraction); }
};

}  // namespace espalier
