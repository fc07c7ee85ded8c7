"""Headings of résumés in Vietnamese, Indonesian, Malay, Thai, Filipino, Persian, Hindi and Swahili."""

from typing import Final

#: Headings by section, `;`-separated.
HEADINGS: Final = {
    "summary": """
        mục tiêu nghề nghiệp; mục tiêu; giới thiệu; giới thiệu bản thân; tóm tắt; tóm tắt bản thân; về tôi;
        ringkasan; ringkasan profesional; ringkasan pribadi; tentang saya; profil singkat; profil diri; tujuan karir;
        tujuan karier; objektif; objektif kerjaya; rumusan; mengenai saya; เกี่ยวกับฉัน; สรุป; จุดมุ่งหมายในการทำงาน;
        buod; tungkol sa akin;
        درباره من; خلاصه; معرفی; सारांश; परिचय; उद्देश्य; muhtasari; kuhusu mimi
    """,
    "work": """
        kinh nghiệm; kinh nghiệm làm việc; kinh nghiệm công tác; quá trình công tác; quá trình làm việc;
        lịch sử làm việc; pengalaman; pengalaman kerja; pengalaman profesional; pengalaman bekerja; riwayat pekerjaan;
        riwayat kerja; pekerjaan; pengalaman magang; magang; pengalaman pekerjaan; sejarah pekerjaan;
        ประสบการณ์; ประสบการณ์ทำงาน; ประสบการณ์การทำงาน; ประวัติการทำงาน; karanasan; karanasan sa trabaho;
        سوابق کاری; سوابق شغلی; تجربه کاری; تجربیات کاری; कार्य अनुभव; अनुभव; uzoefu wa kazi; uzoefu
    """,
    "education": """
        học vấn; trình độ học vấn; quá trình học tập; giáo dục; đào tạo; bằng cấp; pendidikan; riwayat pendidikan;
        latar belakang pendidikan; pendidikan formal; kelayakan akademik; การศึกษา; ประวัติการศึกษา; edukasyon;
        تحصیلات; سوابق تحصیلی; शिक्षा; शैक्षिक योग्यता; शैक्षणिक योग्यता; elimu; mafunzo
    """,
    "skills": """
        kỹ năng; kĩ năng; kỹ năng chuyên môn; các kỹ năng; kỹ năng mềm; kỹ năng tin học; tin học; năng lực;
        keahlian; keterampilan; kemampuan; kompetensi; keahlian teknis; keterampilan teknis; kemahiran; kebolehan;
        ทักษะ; ความสามารถ; ความสามารถพิเศษ; kasanayan; mga kasanayan;
        مهارت\u200cها; مهارت ها; مهارتها; कौशल; ujuzi
    """,
    "languages": """
        ngoại ngữ; ngôn ngữ; trình độ ngoại ngữ; kỹ năng ngoại ngữ; bahasa; kemampuan bahasa; kemampuan berbahasa;
        penguasaan bahasa; ภาษา; ทักษะด้านภาษา; mga wika;
        زبان\u200cها; زبان ها; زبانها; भाषाएँ; भाषा; wika; lugha
    """,
    "certificates": """
        chứng chỉ; các chứng chỉ; khóa học; chứng nhận; sertifikat; sertifikasi; pelatihan; kursus;
        pelatihan dan sertifikasi; pendidikan non formal; pendidikan nonformal; sijil; latihan; ใบรับรอง; การฝึกอบรม;
        گواهینامه\u200cها; گواهینامه ها; گواهی\u200cها; प्रमाणपत्र; vyeti
    """,
    "awards": """
        giải thưởng; thành tích; danh hiệu và giải thưởng; khen thưởng; penghargaan; prestasi; pencapaian; anugerah;
        รางวัล
    """,
    "projects": "dự án; các dự án; dự án tham gia; proyek; projek; โครงการ",
    "volunteer": """
        hoạt động; hoạt động xã hội; hoạt động ngoại khóa; tình nguyện; organisasi; pengalaman organisasi;
        kegiatan sukarela; sukarelawan; aktivitas; กิจกรรม
    """,
    "interests": "sở thích; hobi; minat; hobi dan minat; งานอดิเรก; ความสนใจ",
    "references": "người tham chiếu; người giới thiệu; tham chiếu; referensi; rujukan; บุคคลอ้างอิง",
    "contact": """
        liên hệ; thông tin liên hệ; thông tin cá nhân; kontak; informasi kontak; data pribadi; data diri;
        informasi pribadi; biodata; maklumat peribadi; hubungi; ข้อมูลส่วนตัว; ข้อมูลติดต่อ; ติดต่อ
    """,
}
