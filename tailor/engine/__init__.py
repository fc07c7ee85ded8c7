"""The engines that read postings and write drafts: behind one protocol, with and without a language model."""
