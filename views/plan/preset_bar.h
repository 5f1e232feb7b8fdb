#pragma once

#include "core/sparsity/presets.h"

#include <QWidget>

class QDoubleSpinBox;

namespace espalier {

class PatternBox;
class PresetBox;

/// Spreads one overall sparsity over the layers.
class PresetBar : public QWidget {
    Q_OBJECT
public:
    explicit PresetBar(QWidget* parent = nullptr);

signals:
    void applied(Preset preset, const QString& pattern, double sparsity);
    void cleared();

private:
    PresetBox* m_preset;
    PatternBox* m_pattern;
    QDoubleSpinBox* m_sparsity;
};

}  // namespace espalier
