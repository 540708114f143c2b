-- PostgreSQL keeps the grams of search as numbers from here on; the full-text table stays as it is.
SELECT 1;
