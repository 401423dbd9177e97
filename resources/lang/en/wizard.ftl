# Sentences of the wizard
