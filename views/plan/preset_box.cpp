#include "views/plan/preset_box.h"

namespace espalier {

QString presetName(Preset preset)
{
    switch (preset) {
        case Preset::uniform:
            return PresetBox::tr("uniform");
        case Preset::erk:
            return PresetBox::tr("ERK");
        case Preset::depth_ramp:
            return PresetBox::tr("depth ramp");
        case Preset::global:
            return PresetBox::tr("global");
    }
    return {};
}

PresetBox::PresetBox(QWidget* parent) : QComboBox(parent)
{
    const std::pair<Preset, QString> presets[] = {
        {Preset::uniform, tr("The same sparsity in every layer")},
        {Preset::erk, tr("Erdős–Rényi kernel: large layers lose more")},
        {Preset::depth_ramp, tr("Rising with depth, from half to one and a half times the mean")},
        {Preset::global, tr("What ranks lowest in all layers together; what each layer loses is known after the run")}};
    for (const auto& [preset, tip] : presets) {
        addItem(presetName(preset), int(preset));
        setItemData(count() - 1, tip, Qt::ToolTipRole);
    }
    setAccessibleName(tr("Preset"));
    setToolTip(tr("How the sparsity is spread over the layers"));
}

}  // namespace espalier
