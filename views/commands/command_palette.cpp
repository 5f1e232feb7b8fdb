#include "views/commands/command_palette.h"

#include "views/commands/command_delegate.h"
#include "views/commands/command_list_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier {

namespace {

constexpr int rowsShown = 12, widest = 640;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

}  // namespace

CommandPalette::CommandPalette(QWidget& window)
    : QFrame(&window),
      m_window(window),
      m_line(new QLineEdit),
      m_list(new QListView),
      m_nothing(new QLabel(tr("No command is called that."))),
      m_model(new CommandListModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(true);
    m_line->setPlaceholderText(tr("Search all commands"));
    m_line->setAccessibleName(tr("Search all commands"));
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this] { runChosen(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) hide();
    });
    window.installEventFilter(this);
    hide();
}

void CommandPalette::open(QList<Command> commands, const QStringList& recent)
{
    if (!isVisible()) m_focusBefore = QApplication::focusWidget();
    m_model->setCommands(std::move(commands), recent);
    m_line->clear();
    search({});
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore) m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::search(const QString& text)
{
    m_model->setPattern(text);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    place();
}

void CommandPalette::runChosen()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_model->command(index).enabled) return;
    const Command chosen = m_model->command(index);
    close();
    emit used(chosen.key());
    // When the focus is back where it was: commands go by it.
    QMetaObject::invokeMethod(&m_window, chosen.run, Qt::QueuedConnection);
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    const int rowHeight =
        m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : m_list->fontMetrics().height() + 8;
    m_list->setFixedHeight(rows * rowHeight + 2);
    const int width = std::min(widest, m_window.width() - 32);
    const int height = m_line->sizeHint().height() + 24 +
                       (m_model->rowCount() > 0 ? m_list->height() : m_nothing->sizeHint().height());
    setGeometry((m_window.width() - width) / 2, 40, width, std::min(height, m_window.height() - 48));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) place();
    if (watched != m_line) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        // Esc and Enter are the list's while it is open, whatever shortcuts there are.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->key() == Qt::Key_Escape)
        close();
    else if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)
        runChosen();
    else if (movesInList(press->key()))
        QApplication::sendEvent(m_list, event);
    else
        return false;
    return true;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace espalier
