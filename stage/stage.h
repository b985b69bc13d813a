// SPDX-License-Identifier: MIT
// What can be done on the stage: one public function for each sentence that a scene may hold.
// Each waits until what it says is so, for `patience` at the most, and throws Failure when it
// is not. What is seen is written into the transcript, which is the standard output.
#pragma once

#include "message_box.h"
#include "program.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

class Stage
{
  public:
    /// `programs` are the folders of the programs; the first one that has a program is taken.
    explicit Stage(std::vector<std::filesystem::path> programs);

    /// All programs use the object `name`. Its last part is made unique for this run, and the
    /// transcript shows it as it is written in the scene.
    void use_object(const std::wstring& name);
    void set_patience(std::chrono::milliseconds patience) { patience_ = patience; }

    /// Starts a program under the name `who`. Without `arguments` it gets the object's name.
    void start(const std::wstring& program, const std::wstring& who, const std::wstring& arguments);
    /// Waits for a line that contains `text`. The lines before it go into the transcript too.
    void says(const std::wstring& who, const std::wstring& text);
    void shows_box(const std::wstring& who, const std::wstring& title, const std::wstring& text);
    void press_ok(const std::wstring& who);
    void press_key(const std::wstring& who);
    void exits(const std::wstring& who, const std::wstring& code);
    void kill(const std::wstring& who);

    /// Throws Skipped on Wine: its answer says nothing about Windows.
    static void needs_windows();
    /// Throws Skipped in session 0, where Global\ and Local\ are one place.
    static void needs_a_user_session();
    static void needs_session(DWORD wanted);
    /// Throws Skipped when this process does not have the privilege, or has it switched off.
    static void needs_privilege(const std::wstring& privilege);
    /// Switches the privilege off for the stage and for the programs that it starts from now on.
    /// https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-adjusttokenprivileges
    void switch_off_privilege(const std::wstring& privilege);
    /// Writes a remark into the transcript.
    void note(const std::wstring& text) { act(L"note: " + text); }
    /// Throws Skipped when there is an object of this name: a person uses it just now.
    void needs_free(const std::wstring& object);
    void exists(const std::wstring& object);
    void is_gone(const std::wstring& object);
    /// Shows the first `size` bytes of the object, in hexadecimal.
    void look(const std::wstring& object, size_t size);
    /// The stage keeps what it makes until close() or the end of the scene.
    /// `access` says in SDDL who may open the object; nullptr is the system's default.
    void make_mapping(const std::wstring& object, size_t size, const wchar_t* access = nullptr);
    void make_event(const std::wstring& object);
    void fill(const std::wstring& object, size_t size, wchar_t letter);
    void close(const std::wstring& object);
    /// Writes `text` and the zero that ends it, in UTF-16, to the beginning of the object.
    void write(const std::wstring& object, const std::wstring& text);
    /// Reads the text at the beginning of the object, up to its zero.
    void holds(const std::wstring& object, const std::wstring& text);
    /// What a reader may look at when one of the next sentences fails.
    void advise(const std::wstring& text) { advice_ = text; }
    [[nodiscard]] const std::wstring& advice() const { return advice_; }

    /// Draws in one row what each program has, as it said itself, and whether the name exists.
    void draw(const std::wstring& object);

    /// The end of the scene: it must have told of each program how it ended.
    void end();
    /// Writes one line of the transcript. Throws nothing.
    void tell(const std::wstring& line);

  private:
    using Clock = std::chrono::steady_clock;

    struct Holder {
        std::wstring who;
        bool handle;
        bool view;
    };

    void note_what_it_has(const std::wstring& who, const std::wstring& line);
    void has_nothing(const std::wstring& who);
    Program& find(const std::wstring& who);
    bool tell_next_line(const std::wstring& who);
    void act(const std::wstring& what);
    [[nodiscard]] std::wstring real(const std::wstring& text) const;
    [[nodiscard]] std::wstring plain(const std::wstring& text) const;
    template <typename Condition> bool wait_for(Condition condition, Program* program = nullptr);

    std::vector<std::filesystem::path> programs_;
    std::chrono::milliseconds patience_{10000};
    std::wstring object_;      // as the scene writes it
    std::wstring object_word_; // its last part
    std::wstring suffix_;      // makes it unique
    std::wstring secret_;      // stands for {secret}: a text that no program can know before
    std::wstring advice_;
    std::map<std::wstring, Program> running_;
    std::map<std::wstring, HWND> boxes_;
    std::map<std::wstring, Handle> held_;
    std::vector<Holder> holders_; // in the order in which they spoke
    std::wstring last_line_;      // that a program said
    bool told_ = false;
};
