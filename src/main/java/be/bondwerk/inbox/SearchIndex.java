package be.bondwerk.inbox;

import be.bondwerk.cases.SearchIndexes;
import org.springframework.stereotype.Component;

/** Lets the text search of the inbox be as fast as the database can make it. */
@Component
class SearchIndex {

    SearchIndex(SearchIndexes indexes) {
        indexes.ensure("inbox_task");
    }
}
