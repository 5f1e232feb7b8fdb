#pragma once

#include <QComboBox>

namespace espalier {

/// A combo box that gives way where a bar is narrow: what does not fit is elided, and the tooltip has all of it. The list
/// is as wide as it has to be.
class ElidingBox : public QComboBox {
    Q_OBJECT
public:
    /// `name` is the accessible one, `tip` says what is chosen here.
    ElidingBox(const QString& name, const QString& tip, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showPopup() override;
};

}  // namespace espalier
