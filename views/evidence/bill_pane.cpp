#include "views/evidence/bill_pane.h"

#include "core/profile/assessment.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_table_view.h"
#include "views/charts/eliding_box.h"
#include "views/evidence/bill_chart.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace espalier {

BillPane::BillPane(QWidget* parent)
    : QWidget(parent),
      m_chart(new BillChart),
      m_frame(new ChartFrame(m_chart, [this] { return billTable(m_chart->figures(), m_chart->accessibleName()); })),
      m_layers(new ChartTableView),
      m_profile(new ElidingBox(tr("Profile"), tr("The profile the bill is made for"))),
      m_headline(new QLabel),
      m_splitter(new QSplitter(Qt::Vertical))
{
    m_frame->setPainter([this](QPainter& painter, const QSizeF& size) { m_chart->paintInto(painter, size); });
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headline->setContentsMargins(16, 8, 16, 0);
    m_frame->controls()->addWidget(m_profile);
    auto* legend = new QLabel(tr("The line is the dense model. Hollow and in italics: estimated."));
    legend->setForegroundRole(QPalette::PlaceholderText);
    legend->setWordWrap(true);
    m_frame->controls()->addWidget(legend, 1);
    m_splitter->addWidget(m_frame);
    m_splitter->addWidget(m_layers);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_headline);
    all->addWidget(m_splitter, 1);
    setFocusProxy(m_chart);
    connect(m_profile, &QComboBox::activated, this, &BillPane::showBill);
    showBill();
}

void BillPane::setSession(WorkspaceSession* session)
{
    m_session = session;
    m_experiment.clear();
    fillProfiles();
    showBill();
}

void BillPane::showExperiment(const Experiment* experiment)
{
    m_experiment = experiment ? QString::fromStdString(experiment->id) : QString();
    fillProfiles();
    showBill();
}

void BillPane::choose(const QString& profile)
{
    const int place = m_profile->findText(profile);
    if (place < 0 || place == m_profile->currentIndex()) return;
    m_profile->setCurrentIndex(place);
    showBill();
}

void BillPane::fillProfiles()
{
    const QString was = m_profile->currentText();
    m_profile->clear();
    if (m_session)
        for (const OperatingProfile& each : m_session->evidence().profiles())
            m_profile->addItem(QString::fromStdString(each.name));
    m_profile->setCurrentIndex(m_profile->count() == 0 ? -1 : std::max(0, m_profile->findText(was)));
}

void BillPane::wait()
{
    const bool profiles = m_profile->count() > 0;
    m_frame->setWaiting(profiles ? tr("No experiment selected") : tr("No operating profile yet"),
                        profiles ? tr("Select one that was pruned, in the table or on the tradeoff, to see what it "
                                      "costs to run beside the dense model.")
                                 : tr("Add one on the page Profiles: it says how many requests have to be served, "
                                      "what a device costs and what power it takes."));
}

void BillPane::showBill()
{
    const Experiment* experiment = m_session ? m_session->find(m_experiment) : nullptr;
    const Experiment* dense = m_session ? m_session->baseline() : nullptr;
    const OperatingProfile* profile =
        m_session ? m_session->evidence().profile(m_profile->currentText().toStdString()) : nullptr;
    const bool has = experiment && experiment->status == "done" && dense && profile && m_session->setup().summary;
    if (has) {
        const Assessor assessor(*m_session->setup().summary, m_session->evidence().stressTests(),
                                m_session->evidence().robustness());
        const BillOfMaterials bill = assessor.bill(*profile, *experiment, *dense);
        const QString name = QString::fromStdString(experiment->name);
        m_headline->setText(billHeadline(*profile, bill, name));
        m_chart->setFigures(billFigures(*profile, bill), name);
        m_layers->setTable(billLayersTable(bill));
    } else {
        m_chart->setFigures({}, {});
        wait();
    }
    m_headline->setVisible(has);
    m_profile->setVisible(has);
    m_layers->setVisible(has);
    m_frame->setHasData(has);
    m_frame->dataChanged();
}

}  // namespace espalier
