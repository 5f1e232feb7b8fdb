#pragma once

#include <QComboBox>

namespace espalier {

/// A choice of patterns that also takes a typed one ("3:8").
class PatternBox : public QComboBox {
    Q_OBJECT
public:
    explicit PatternBox(QWidget* parent = nullptr);
};

}  // namespace espalier
