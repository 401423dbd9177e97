//! Merging into KDE's files of configuration: what is there stays where it is, byte by byte, but for the keys of our own groups.

/// What `existing` becomes with `ours` in it. A group that both have takes our keys over and keeps its others; a group of ours
/// that is not there is put at the end. In `[General]` what is there wins, so that nobody's default changes. An identity is
/// known by its `uoid`, for KDE numbers these groups anew.
#[must_use]
pub fn merge(existing: &[u8], ours: &[u8]) -> Vec<u8> {
    let existing = String::from_utf8_lossy(existing);
    let mut groups = groups(&existing);
    for group in groups_of(&String::from_utf8_lossy(ours)) {
        let same = |known: &Group| known.name == group.name || (group.is_identity() && known.is_identity() && known.uoid() == group.uoid());
        match groups.iter_mut().find(|known| same(known)) {
            Some(known) => known.take_over(&group),
            None => groups.push(group),
        }
    }
    let mut out = String::new();
    for group in &groups {
        if group.is_new && !out.is_empty() && !out.ends_with("\n\n") {
            out.push('\n');
        }
        if !group.name.is_empty() {
            out.push_str(&format!("{}\n", group.name));
        }
        group.lines.iter().for_each(|line| out.push_str(&format!("{line}\n")));
    }
    out.into_bytes()
}

/// A group and its lines, blank ones and comments among them.
struct Group {
    /// With its brackets, as it stands; empty for what stands before the first group.
    name: String,
    lines: Vec<String>,
    /// Whether it comes after a gap of our own.
    is_new: bool,
}

impl Group {
    fn is_identity(&self) -> bool {
        self.name.starts_with("[Identity #")
    }

    fn uoid(&self) -> Option<&str> {
        self.lines.iter().find_map(|line| line.strip_prefix("uoid="))
    }

    fn take_over(&mut self, ours: &Self) {
        for line in &ours.lines {
            let Some(key) = key(line) else { continue };
            match self.lines.iter_mut().find(|known| self::key(known) == Some(key)) {
                Some(_) if self.name == "[General]" => {}
                Some(known) => known.clone_from(line),
                None => {
                    let end = self.lines.iter().rposition(|line| !line.trim().is_empty()).map_or(0, |last| last + 1);
                    self.lines.insert(end, line.clone());
                }
            }
        }
    }
}

/// The key of a line, without what KDE puts behind it in brackets; nothing for a comment.
fn key(line: &str) -> Option<&str> {
    let key = line.split_once('=')?.0;
    (!key.starts_with('#')).then(|| key.split_once("[$").map_or(key, |(key, _)| key).trim())
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups = vec![Group { name: String::new(), lines: Vec::new(), is_new: false }];
    for line in text.lines() {
        if line.starts_with('[') && line.trim_end().ends_with(']') {
            groups.push(Group { name: line.trim_end().to_owned(), lines: Vec::new(), is_new: false });
        } else if let Some(last) = groups.last_mut() {
            last.lines.push(line.to_owned());
        }
    }
    groups
}

/// The groups that have a name.
fn groups_of(text: &str) -> Vec<Group> {
    let mut groups = groups(text);
    groups.retain(|group| !group.name.is_empty());
    for group in &mut groups {
        group.lines.retain(|line| !line.is_empty());
        group.is_new = true;
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(existing: &str, ours: &str) -> String {
        String::from_utf8(merge(existing.as_bytes(), ours.as_bytes())).unwrap()
    }

    const OURS: &str = "[General]\nDefault Identity=7\n\n[Identity #7]\nName=Anna\nuoid=7\n";

    #[test]
    fn into_nothing_it_is_ours() {
        assert_eq!(merged("", OURS), OURS);
    }

    #[test]
    fn what_is_there_stays_and_the_default_too() {
        let theirs =
            "# by hand\n[$Version]\nupdate_info=x\n\n[General]\nDefault Identity=1\nOther[$i]=2\n\n[Identity #0]\nName=Bob\nuoid=1\n";
        assert_eq!(merged(theirs, OURS), format!("{theirs}\n[Identity #7]\nName=Anna\nuoid=7\n"));
    }

    #[test]
    fn a_second_time_changes_nothing_even_where_the_groups_were_numbered_anew() {
        let once = merged("[Identity #0]\nName=Bob\nuoid=1\n", OURS);
        assert_eq!(merged(&once, OURS), once);
        let renumbered = once.replace("#7", "#1").replace("Name=Anna", "Name=Old\nSignature Enabled=true");
        let again = merged(&renumbered, OURS);
        assert!(again.contains("[Identity #1]\nName=Anna\nSignature Enabled=true\nuoid=7\n") && !again.contains("#7"), "{again}");
    }

    #[test]
    fn only_whole_keys_are_the_same() {
        let theirs = "[Transport 1]\nhosts=a\n#host=b\nhost[$e]=$HOME\n";
        assert_eq!(merged(theirs, "[Transport 1]\nhost=c\n"), "[Transport 1]\nhosts=a\n#host=b\nhost=c\n");
    }

    #[test]
    fn agents_stand_in_one_group() {
        let ours = "[Instances]\nakonadi_imap_resource_5\\AgentType=akonadi_imap_resource\n";
        let theirs =
            "[InstanceCounters]\nakonadi_imap_resource=1\n\n[Instances]\nakonadi_imap_resource_0\\AgentType=akonadi_imap_resource\n";
        let both = format!("{theirs}akonadi_imap_resource_5\\AgentType=akonadi_imap_resource\n");
        assert_eq!(merged(theirs, ours), both);
    }
}
