# Being translated.
