#include "views/who_pays/who_pays_panel.h"

#include "views/charts/chart_frame.h"
#include "views/session/experiment_selection.h"
#include "views/who_pays/class_chart.h"
#include "views/who_pays/confusion_map.h"
#include "views/who_pays/missed_gallery.h"
#include "views/who_pays/who_pays_words.h"
#include "views/words/messages.h"
#include "views/words/numbers.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

namespace {

constexpr std::size_t manyClasses = 20;  ///< from here on they can be filtered

}  // namespace

WhoPaysPanel::WhoPaysPanel(ExperimentSelection& selection, WhoPaysSources sources, const QString& workerProgram,
                           QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_sources(std::move(sources)),
      m_headline(new QLabel),
      m_filter(new QLineEdit),
      m_runAgain(new QAction(tr("Load Its Plan"), this)),
      m_classes(new ClassChart),
      m_confusion(new ConfusionMap),
      m_images(new MissedGallery(workerProgram)),
      m_classFrame(new ChartFrame(m_classes,
                                  [this] { return m_answers ? classChangesTable(m_pays, *m_answers) : ChartTable(); })),
      m_confusionFrame(new ChartFrame(
          m_confusion, [this] { return m_answers ? confusionTable(m_pays, *m_answers) : ChartTable(); })),
      m_tabs(new QTabWidget),
      m_splitter(new QSplitter(Qt::Vertical))
{
    m_classFrame->setPainter([this](QPainter& painter, const QSizeF& size) { m_classes->paintInto(painter, size); });
    m_confusionFrame->setPainter(
        [this](QPainter& painter, const QSizeF& size) { m_confusion->paintInto(painter, size); });
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Filter classes"));
    m_filter->setAccessibleName(tr("Filter classes"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(160);
    m_classFrame->controls()->addWidget(m_headline, 1);
    m_classFrame->controls()->addWidget(m_filter, 0, Qt::AlignTop);
    auto* legend =
        new QLabel(tr("Vermilion: more mistakes or fewer hits than the dense model; blue: the other way round."));
    legend->setWordWrap(true);
    m_confusionFrame->controls()->addWidget(legend, 1);
    m_runAgain->setToolTip(tr("Load the plan of this experiment, to be run again"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Images and confusion"));
    m_tabs->addTab(m_images, tr("Images Lost"));
    m_tabs->addTab(m_confusionFrame, tr("Taken for What"));
    m_splitter->addWidget(m_classFrame);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    setFocusProxy(m_classes);

    connect(&m_selection, &ExperimentSelection::changed, this, [this] {
        if (shownId() != m_id) refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &WhoPaysPanel::showClasses);
    connect(m_runAgain, &QAction::triggered, this, [this] { emit planWanted(shownId()); });
    connect(m_classes, &RowChart::rowChosen, this, [this] { chooseClass(m_classes->currentLabel()); });
    connect(m_confusion, &ConfusionMap::cellChosen, this, [this](std::int64_t truth, std::int64_t said) {
        m_truth = truth;
        m_said = said == truth ? -1 : said;
        m_classes->setCurrentLabel(truth);
        showImages();
    });
    connect(m_images, &MissedGallery::allWanted, this, [this] { chooseClass(-1); });
    refresh();
}

WhoPaysPanel::~WhoPaysPanel() = default;

/// The first that was pruned: beside the dense model, which all are compared with.
QString WhoPaysPanel::shownId() const
{
    for (const QString& id : m_selection.ids())
        if (const Experiment* experiment = m_sources.experiment(id); experiment && !experiment->baseline) return id;
    return m_selection.first();
}

void WhoPaysPanel::refresh()
{
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (m_stale) return;
    if (m_answers && shownId() == m_id) return;  // what a model said does not change
    read();
    showAll();
}

void WhoPaysPanel::read()
{
    const QString id = shownId();
    if (id != m_id) m_truth = m_said = -1;
    m_id = id;
    m_answers.reset();
    m_pays = {};
    if (wait()) return;
    try {
        m_answers = m_sources.answers(m_id);
        if (m_answers) m_pays = whoPays(*m_answers);
    } catch (const Failure& failure) {
        m_answers.reset();
        const Message message = messageFor(failure.issue());
        m_classFrame->setWaiting(message.cause, message.remedy);
    }
}

bool WhoPaysPanel::wait()
{
    const Experiment* experiment = m_sources.experiment(m_id);
    const auto say = [this](const QString& title, const QString& text) { m_classFrame->setWaiting(title, text); };
    if (!experiment) {
        say(tr("No experiment selected"),
            tr("Select one in the table or on the tradeoff to see which classes pay for its pruning."));
        return true;
    }
    if (experiment->baseline) {
        say(tr("This is the dense model"), tr("It is what others are compared with. Select one that was pruned."));
        return true;
    }
    if (experiment->status != "done") {
        say(tr("There is nothing to compare"), tr("The experiment did not come to an accuracy."));
        return true;
    }
    say(tr("Single images were not kept"),
        tr("This experiment was run by an earlier version. Load its plan and run it again to see who pays."));
    m_classFrame->setWaitingAction(m_runAgain);
    return false;
}

void WhoPaysPanel::showAll()
{
    const bool has = m_answers && m_answers->pruned;
    m_tabs->setVisible(has);
    m_classFrame->setWaitingActionShown(!has && m_sources.experiment(m_id) && !m_sources.experiment(m_id)->baseline &&
                                        m_sources.experiment(m_id)->status == "done");
    m_headline->setText(has ? whoPaysHeadline(m_pays) : QString());
    m_filter->setVisible(has && m_pays.classes.size() > manyClasses);
    m_confusion->setChanges(m_pays, has ? m_answers->classNames : std::vector<std::string>());
    m_classFrame->setHasData(has);
    m_confusionFrame->setHasData(has);
    m_images->setJob(has ? m_sources.pictures(std::int64_t(m_answers->size())) : std::nullopt);
    showClasses();
    chooseClass(m_truth);
}

void WhoPaysPanel::showClasses()
{
    std::vector<ClassChange> shown;
    for (const ClassChange& each : m_pays.classes)
        if (m_filter->isHidden() || QString::fromStdString(className(m_answers->classNames, each.label))
                                        .contains(m_filter->text(), Qt::CaseInsensitive))
            shown.push_back(each);
    m_classes->setChanges(std::move(shown), m_answers ? m_answers->classNames : std::vector<std::string>());
}

void WhoPaysPanel::chooseClass(std::int64_t label)
{
    m_truth = label;
    m_said = -1;
    m_classes->setCurrentLabel(label);
    m_confusion->setCurrentLabel(label);
    showImages();
}

void WhoPaysPanel::showImages()
{
    if (!m_answers || !m_answers->pruned) return m_images->setSamples({}, {}, {}, {});
    std::vector<std::int64_t> samples;
    for (const std::int64_t sample : m_pays.newlyWrong)
        if ((m_truth < 0 || m_answers->labels[std::size_t(sample)] == m_truth) &&
            (m_said < 0 || m_answers->pruned->classes[std::size_t(sample)] == m_said))
            samples.push_back(sample);
    const auto name = [this](std::int64_t label) {
        const QString name = QString::fromStdString(className(m_answers->classNames, label));
        return m_answers->classNames.empty() ? tr("class %1").arg(name) : name;
    };
    const QString count = countText(std::int64_t(samples.size()));
    const QString caption =
        m_truth < 0 ? tr("%1 images only the pruned model gets wrong, the surest first").arg(count)
        : m_said < 0
            ? tr("%1 images of %2 only the pruned model gets wrong, the surest first").arg(count, name(m_truth))
            : tr("%1 images of %2 the pruned model takes for %3, the dense one does not")
                  .arg(count, name(m_truth), name(m_said));
    m_images->setSamples(*m_answers, samples, caption, m_truth < 0 ? QString() : name(m_truth));
}

void WhoPaysPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

/// Beside the classes where there is room, else below them.
void WhoPaysPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= 760;
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

}  // namespace espalier
