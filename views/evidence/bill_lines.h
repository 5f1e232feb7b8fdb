#pragma once

#include "core/profile/bill_of_materials.h"
#include "views/charts/chart_table.h"

#include <QString>

#include <optional>
#include <vector>

namespace espalier {

/// A figure of a bill: what the dense model costs, and what the experiment does.
struct BillFigure {
    QString name;        ///< with unit
    QString from;        ///< where it is from, for the tooltip
    QString dense, now;  ///< with unit; empty where it is not known
    std::optional<double> denseValue, nowValue;
    bool estimated = false;
    bool moreIsBetter = false;

    /// Now as a part of dense; absent where either is not known.
    std::optional<double> ratio() const
    {
        if (!denseValue || !nowValue || !(*denseValue > 0)) return {};
        return *nowValue / *denseValue;
    }
};

/// Requests a second, money, energy and memory, as far as they are known.
std::vector<BillFigure> billFigures(const OperatingProfile& profile, const BillOfMaterials& bill);
/// What is saved at the profile's load, in a sentence or two.
QString billHeadline(const OperatingProfile& profile, const BillOfMaterials& bill, const QString& name);
ChartTable billTable(const std::vector<BillFigure>& figures, const QString& title);
/// What each layer costs, dense and now.
ChartTable billLayersTable(const BillOfMaterials& bill);

}  // namespace espalier
