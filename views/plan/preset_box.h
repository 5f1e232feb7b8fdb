#pragma once

#include "core/sparsity/presets.h"

#include <QComboBox>

namespace espalier {

/// "uniform", "ERK", "depth ramp", "global".
QString presetName(Preset preset);

/// A choice of presets.
class PresetBox : public QComboBox {
    Q_OBJECT
public:
    explicit PresetBox(QWidget* parent = nullptr);

    Preset preset() const { return Preset(currentData().toInt()); }
    void setPreset(Preset preset) { setCurrentIndex(findData(int(preset))); }
};

}  // namespace espalier
