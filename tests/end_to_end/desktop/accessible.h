#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

typedef struct _AtspiAccessible AtspiAccessible;

namespace espalier {

/// Where something is on the screen, in pixels.
struct Box {
    int x = 0, y = 0, width = 0, height = 0;

    int middleX() const { return x + width / 2; }
    int middleY() const { return y + height / 2; }
    bool empty() const { return width <= 0 || height <= 0; }
};

/// A node of the tree that a screen reader sees (AT-SPI): what another program can know of a window. Values, not
/// snapshots: every question is asked anew.
class Accessible {
public:
    explicit Accessible(AtspiAccessible* owned) : m_node(owned, release) {}

    /// The running program of this process id, once it has a window; empty before.
    static std::optional<Accessible> ofProcess(long pid);

    std::string name() const;
    std::string description() const;
    std::string role() const;  ///< "push button", "table cell", "page tab", ...
    Box box() const;           ///< empty where it is not on the screen
    bool showing() const;
    bool enabled() const;
    bool focusable() const;
    bool selected() const;
    bool checked() const;
    std::string text() const;  ///< of a field that is typed into
    std::vector<Accessible> children() const;

    using Wanted = std::function<bool(const Accessible&)>;
    /// The first in the tree below, depth first, that is wanted.
    std::optional<Accessible> find(const Wanted& wanted) const;
    std::optional<Accessible> find(const std::string& role, const std::string& name) const;
    /// Like find, for a name that begins so.
    std::optional<Accessible> findStarting(const std::string& role, const std::string& start) const;
    /// All below, this one included; `enter` decides whose children are looked at.
    void visit(
        const std::function<void(const Accessible&, const std::string& path)>& visitor,
        const Wanted& enter = [](const Accessible&) { return true; }) const;

private:
    static void release(AtspiAccessible* node);
    bool has(int state) const;

    std::shared_ptr<AtspiAccessible> m_node;
};

}  // namespace espalier
