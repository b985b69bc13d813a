// SPDX-License-Identifier: MIT
// The sentences about what cannot be seen from outside: a witness in the program sees it. A program without
// one passes, and the transcript says that the sentence was not checked. Each function throws Failure.
#pragma once

#include "stage.h"

#include <string>

/// The program has not ended, and waits in a wait function or for a key. It does not sleep.
void still_waits(Stage& stage, const std::wstring& who);
/// The program has not ended, and its first thread uses no processor time for 0.3 seconds: it does not
/// poll in a loop. Seen from outside, without a witness.
void uses_no_processor_time(Stage& stage, const std::wstring& who);
/// No handle and no view is open, now or soon. After the end: none was open then.
void has_released_everything(Stage& stage, const std::wstring& who);
/// Nothing was open whenever `program` has exited so far, under whatever name it was started. Tells
/// nothing when it is so.
void every_start_has_released_everything(Stage& stage, const std::wstring& program);
/// The same at the moment when the program began to print `text`.
void had_released_everything(Stage& stage, const std::wstring& who, const std::wstring& text);
/// A call has requested exactly this access: FILE_MAP_READ | FILE_MAP_WRITE.
void requests(Stage& stage, const std::wstring& who, const std::wstring& access);
/// No call has requested more than this access, so far.
void requests_no_more(Stage& stage, const std::wstring& who, const std::wstring& access);
/// A call has had exactly this name of an object.
void uses(Stage& stage, const std::wstring& who, const std::wstring& object);
void calls(Stage& stage, const std::wstring& who, const std::wstring& call);
/// It has called it before it began to print `text`.
void calls_before(Stage& stage, const std::wstring& who, const std::wstring& call,
                  const std::wstring& text);
/// So far, the program has not called it.
void never_calls(Stage& stage, const std::wstring& who, const std::wstring& call);
/// So far, the program has not slept.
void never_sleeps(Stage& stage, const std::wstring& who);
