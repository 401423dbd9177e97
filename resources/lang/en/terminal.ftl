# Sentences of the terminal
