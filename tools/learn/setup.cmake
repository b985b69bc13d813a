# learn setup
set(STEPS need_all_or_nothing install_tools build prepare say_ready)

function(say_ready)
    say("Everything is ready. Start with: ${LEARN} run 01")
endfunction()
