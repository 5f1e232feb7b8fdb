#include <QApplication>
#include "core/log/experiment_log.h"
#include "views/charts/chart_frame.h"
#include "views/charts/layer_bars_chart.h"
#include "views/charts/print_palette.h"
#include "views/charts/tradeoff_chart.h"
#include "views/charts/tradeoff_panel.h"
#include "views/charts/tradeoff_thumbnail.h"
#include "views/session/experiment_selection.h"
#include "views/style/theme.h"
using namespace espalier;
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    for (const char* theme : {"light", "dark"}) {
        qputenv("ESPALIER_THEME", theme);
        applyTheme(app, Theme::light);
        auto many = ExperimentLog::open("/tmp/cw/many.espalier", false)->experiments();
        auto full = ExperimentLog::open("/tmp/cw/full.espalier", false)->experiments();
        ExperimentSelection sel;
        TradeoffPanel p(sel);
        p.resize(900, 560);
        p.setExperiments(full);
        p.show();
        QApplication::processEvents();
        QString out = QString("/tmp/cw/look_%1_").arg(theme);
        p.setState("latency accuracy stored 1 0 0 1 1");
        QApplication::processEvents();
        p.grab().save(out + "size.png");
        p.setState("stored accuracy stored 0 1 0 1 1");
        sel.set({QString::fromStdString(full[3].id), QString::fromStdString(full[7].id)});
        QApplication::processEvents();
        p.grab().save(out + "log.png");
        p.setState("stored accuracy stored 0 1 0 1 2");
        QApplication::processEvents();
        p.grab().save(out + "sel.png");
        p.setExperiments(many);
        p.setState("accuracy latency stored 2 0 0 0 1");
        sel.set({});
        QApplication::processEvents();
        p.grab().save(out + "swap.png");
        auto* f = p.findChild<ChartFrame*>();
        f->exportTo(out + "x.svg");
        f->exportTo(out + "x.pdf");
        f->exportTo(out + "x.png");
        f->exportTo(out + "x.csv");
        tradeoffThumbnail(full, {320, 200}, app.palette()).save(out + "thumb.png");
        tradeoffThumbnail(many, {160, 100}, app.palette()).save(out + "thumb2.png");
    }
}
